import { isLanguageTag, type Kind, Label, parsePassageReference } from '@entente/domain'
import { chooseLanguage } from '../document/choose-language.ts'
import { type DescribedText, describeText } from '../document/describe-text.ts'
import { readText } from '../files/read-text.ts'
import { type Library, takenIds } from '../records/library.ts'
import { Refusal } from '../refusal.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type Authored, isBlank } from './authored.ts'
import { beginDocument } from './begin-document.ts'
import { chooseId } from './choose-id.ts'
import { needOfKind, readFields, withName, withSettings } from './draft.ts'
import { Interview } from './interview.ts'
import { knownIn } from './known.ts'
import { missingIn, restOn, withBlanks } from './missing.ts'
import { missingReport } from './missing-report.ts'
import type { NeedOf } from './need.ts'

/** What was given of a new record beforehand. */
export interface Given {
  readonly id?: string
  readonly label?: string
  readonly set: readonly string[]
  readonly from?: string
  readonly passage?: string
  readonly text?: string
  readonly language?: string
}

/** A record that is begun: its fields as an author writes them, and whether some were left blank. */
export interface Begun {
  readonly id: string
  readonly fields: Authored
  readonly hasBlanks: boolean
}

/** What a text settles of a document; nobody is asked for it, and its blanks are filled in an editor. */
const settledByText = ['sections', 'passages', 'text']

/**
 * Begins a record of a kind from what was given. What is missing is asked for where somebody is there to answer; a
 * document that has its text gets blanks instead. Throws a {@link Refusal} that lists what is missing.
 */
export async function beginRecord(
  kind: Kind,
  given: Given,
  library: Library,
  terminal: Terminal,
): Promise<Begun> {
  const { prompts } = terminal
  const need = needOfKind(kind)
  const { fields: own, id: ownId } = await givenFields(need, kind, given, terminal)
  if (prompts && isBlank(own['label']))
    own['label'] = await prompts.text({
      message: 'label: What we call the record',
      fault: (text) => (Label.safeParse(text).success ? undefined : 'One line of at most 160 characters'),
    })
  const { label } = own
  if (typeof label !== 'string' || label === '')
    throw new Refusal(
      missingReport(kind, [...missingIn(besides(need, settledByText), own)], given.passage !== undefined),
    )

  const id = await chooseId(given.id ?? ownId, label, takenIds(library), prompts)
  const text = kind === 'document' ? await textOf(given, own, terminal) : undefined
  const begun = text ? { ...beginDocument(id, text), ...own } : withName(need, own)
  const document = text ? id : given.passage?.split('#')[0]
  const rested = restOn(need, begun, { passage: given.passage, document }) as Authored

  const wanted = text ? besides(need, settledByText) : need
  const missing = [...missingIn(besides(wanted, ['id']), rested)]
  let fields = rested
  if (missing.length > 0 && prompts) {
    const known = knownIn(library, text && { id, numbers: text.passages.map(({ number }) => number) })
    const passage = given.passage ?? (text ? `${id}#1.1` : undefined)
    const answers = await new Interview(prompts, known, passage).record(besides(wanted, ['id']), rested)
    fields = { ...rested, ...answers }
  } else if (text) fields = withBlanks(besides(need, ['id']), rested) as Authored
  else if (missing.length > 0) throw new Refusal(missingReport(kind, missing, given.passage !== undefined))
  return { id, fields, hasBlanks: [...missingIn(besides(need, ['id']), fields)].length > 0 }
}

const besides = (need: NeedOf<'object'>, names: readonly string[]): NeedOf<'object'> => ({
  ...need,
  fields: need.fields.filter(({ name }) => !names.includes(name)),
})

async function givenFields(need: NeedOf<'object'>, kind: Kind, given: Given, terminal: Terminal) {
  const { passage, from, label } = given
  if (passage !== undefined && !parsePassageReference(passage))
    throw new Refusal(
      `--passage wants document#paragraph.sentence, such as a-report#3.1, and "${passage}" is none`,
    )
  const read = from === undefined ? {} : readFields(await readText(from, terminal), from, kind)
  const { id, ...fields } = label === undefined ? read : { ...read, label }
  return { fields: withSettings(need, fields, given.set), id: typeof id === 'string' ? id : undefined }
}

async function textOf(given: Given, own: Authored, terminal: Terminal): Promise<DescribedText | undefined> {
  if (given.text === undefined && own['passages'] !== undefined) return undefined
  const { prompts } = terminal
  if (given.text === undefined && !prompts)
    throw new Refusal('a document is begun from its text; name the file with --text <file>')
  const file =
    given.text ??
    (await prompts?.text({ message: 'text: A plain text file in UTF-8', fault: notEmpty })) ??
    ''
  const text = await readText(file, terminal)
  const named = given.language ?? (typeof own['language'] === 'string' ? own['language'] : undefined)
  const language =
    named === undefined && prompts
      ? await prompts.text({
          message: 'language: BCP 47 tag of the text, such as en, hy or ru',
          fault: (tag) => (isLanguageTag(tag) ? undefined : 'A language tag such as en, hy or sr-Latn'),
        })
      : chooseLanguage(named, text)
  return describeText(text, language)
}

const notEmpty = (text: string) => (text === '' ? 'Name a file' : undefined)
