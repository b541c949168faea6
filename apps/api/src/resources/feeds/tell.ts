import { type Account, type Evidence, isAccounts, passagesOf } from '@entente/domain'

/** The most that is told of one side of a change, in characters; the whole is a link away. */
export const longestSide = 2000

/**
 * What stood at a part, as lines to read: an account a line with what it rests on; of what has parts of its own, each
 * under its place.
 */
export const tell = (value: unknown): string[] => shortened([...lines(value, '')])

function* lines(value: unknown, place: string): Generator<string> {
  const name = place === '' ? '' : `${place}: `
  if (isAccounts(value)) for (const one of value) yield `${name}${account(one)}`
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* lines(inner, place === '' ? key : `${place}/${key}`)
  else yield `${name}${value}`
}

function account({ value, evidence, answers }: Account): string {
  const rests = [...new Set(evidence.map(support))].join('; ')
  const relation = answers === undefined ? '' : `, ${answers.relation} to “${answers.account}”`
  return `${written(value)} (${rests}${relation})`
}

function support(evidence: Evidence): string {
  const by = 'speaker' in evidence ? ` to ${evidence.speaker}` : 'by' in evidence ? ` by ${evidence.by}` : ''
  const rule = 'rule' in evidence ? ` by ${evidence.rule} of ${evidence.inputs.join(', ')}` : ''
  const whole = 'document' in evidence && evidence.document !== undefined ? [evidence.document] : []
  return [`${evidence.basis}${by}${rule}`, ...passagesOf(evidence), ...whole].join(', ')
}

/** A value in a line: a sum of money is `amount 5, currency EUR`. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${written(inner)}`)
    .join(', ')
}

function shortened(lines: readonly string[]): string[] {
  const told: string[] = []
  let left = longestSide
  for (const line of lines) {
    const letters = [...line]
    if (letters.length > left) return [...told, `${letters.slice(0, left).join('')} … (cut here)`]
    told.push(line)
    left -= letters.length
  }
  return told
}
