import { parseFile, type SourceFile } from '@entente/domain/check'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const claims = ['title', 'publisher', 'author', 'published', 'address'] as const
const notYet = '(not written yet)'

/**
 * The file of a document with something in the place of each blank, so that it can serve before it is finished; what
 * is not written yet counts as unstated. Its lines are not those of the file. `undefined` where the file is no YAML.
 */
export function withoutBlanks({ path, text }: SourceFile, id: string): SourceFile | undefined {
  const { value, complaints } = parseFile(text)
  if (complaints.length > 0 || !isFields(value)) return undefined
  return { path, text: JSON.stringify(filled(value, id)) }
}

function filled(written: Fields, id: string): Fields {
  const unstated = { value: { unknown: 'unstated' }, document: id }
  const fields: Fields = { ...written }
  for (const [name, value] of Object.entries({
    label: notYet,
    type: 'press',
    language: 'en',
    extent: 'whole',
  }))
    fields[name] ??= value
  for (const name of claims) if (!isWhole(fields[name])) fields[name] = unstated
  fields['sections'] = eachFilled(fields['sections'], 'label') ?? [{ label: notYet, from: 1, to: 1 }]
  fields['passages'] = eachFilled(fields['passages'], 'gloss')
  return fields
}

/** Whether a claim has no blank in it. */
const isWhole = (claim: unknown): boolean =>
  Array.isArray(claim) ||
  (isFields(claim) && Object.values(claim).every((value) => value !== null && value !== ''))

const eachFilled = (items: unknown, name: string): unknown =>
  Array.isArray(items)
    ? items.map((item: unknown) => (isFields(item) ? { ...item, [name]: item[name] || notYet } : item))
    : undefined
