import { canonicalText, codePointMap, makeAnchors, passageText, sha256 } from '@entente/anchor'
import type { Account } from '../src/evidence/account.ts'
import { passagesOf } from '../src/evidence/evidence.ts'
import { claimFieldsOf } from '../src/evidence/fields.ts'
import type { Passage, PassageReference } from '../src/evidence/passage.ts'
import { words } from '../src/primitives/text.ts'
import type { EntenteRecord, RecordOf } from '../src/records/record.ts'

/** The longest run of words that our own words may share with a source. */
const runLimit = 12

/**
 * Everything in which a document and the records that rest on it are not as its text has them, each in one sentence:
 * the hash and length of the whole, each passage's number, place, hashes and ends, the fragments that are quoted, the
 * wording that is kept, and words that should be our own. Empty where all is right.
 */
export async function faultsOf(
  document: RecordOf<'document'>,
  records: readonly EntenteRecord[],
  source: string,
): Promise<string[]> {
  const text = canonicalText(source)
  const { length } = codePointMap(text)
  return [
    ...differs('the hash of the whole text', document.text.sha256, await sha256(text)),
    ...differs('the length of the whole text', document.text.length, length),
    ...(await passageFaults(document, text)),
    ...slipFaults(document, text),
    ...records.flatMap((record) => [
      ...fragmentFaults(record, document, text),
      ...wordingFaults(record, document, text),
    ]),
    ...ownWordsFaults(document, text),
  ]
}

const differs = (what: string, recorded: string | number, computed: string | number | undefined): string[] =>
  recorded === computed ? [] : [`${what} is recorded as ${recorded}, and is ${computed}`]

async function passageFaults({ passages, language }: RecordOf<'document'>, text: string): Promise<string[]> {
  const anchors = await makeAnchors(text, language)
  const missing = anchors.slice(passages.length).map(({ number }) => `passage ${number} is not recorded`)
  const faults = passages.flatMap((passage, index) => {
    const anchor = anchors[index]
    if (!anchor) return [`passage ${passage.number} is not in the text`]
    const keys = ['number', 'start', 'end', 'sha256', 'roll', 'fingerprint'] as const
    return [
      ...keys.flatMap((key) => differs(`the ${key} of passage ${passage.number}`, passage[key], anchor[key])),
      ...endFaults(passage, text),
    ]
  })
  return [...faults, ...missing]
}

function endFaults(passage: Passage, text: string): string[] {
  const own = passageText(text, passage)
  const { number, first, last } = passage
  return [
    ...(own.startsWith(first) ? [] : [`passage ${number} does not begin with "${first}"`]),
    ...(last === undefined || own.endsWith(last) ? [] : [`passage ${number} does not end with "${last}"`]),
    ...([...first, ...(last ?? '')].length <= [...own].length
      ? []
      : [`the ends of passage ${number} overlap`]),
  ]
}

function slipFaults({ slips = [] }: RecordOf<'document'>, text: string): string[] {
  return slips.flatMap(({ passage, start, end }) => {
    const own = passageText(text, { start, end })
    return own.trim() === '' ? [`the slip in passage ${passage} marks nothing, from ${start} to ${end}`] : []
  })
}

function fragmentFaults(record: EntenteRecord, document: RecordOf<'document'>, text: string): string[] {
  const fragments = record.kind === 'statement' ? (record.fragments ?? []) : []
  return fragments
    .filter(({ passage }) => documentOf(passage) === document.id)
    .flatMap((fragment) =>
      differs(
        `the fragment of ${record.id} at ${fragment.start}`,
        fragment.text,
        passageText(text, fragment),
      ),
    )
}

/**
 * The words in which a source is said to have a value stand in a passage that is cited for it. Where several documents
 * are cited for it, the words may stand in another's text: {@link sharedWordingFaults} tells of those.
 */
function wordingFaults(record: EntenteRecord, document: RecordOf<'document'>, text: string): string[] {
  const numbered = new Map(document.passages.map((passage) => [`${document.id}#${passage.number}`, passage]))
  return [...claimFieldsOf(record)].flatMap(({ field, accounts }) =>
    accounts.flatMap(({ asWritten, evidence }) => {
      const cited = evidence.flatMap(passagesOf).flatMap((reference) => numbered.get(reference) ?? [])
      if (asWritten === undefined || cited.length === 0 || documentsCited(evidence).length > 1) return []
      const stands = cited.some((passage) => passageText(text, passage).includes(asWritten))
      return stands ? [] : [`${record.id}${field} is not written "${asWritten}" in what it cites`]
    }),
  )
}

const documentsCited = (evidence: Account['evidence']): readonly string[] => [
  ...new Set(evidence.flatMap(passagesOf).map(documentOf)),
]

/**
 * Accounts on several documents whose wording stands in no passage that they cite, each in one sentence. Only accounts
 * all of whose documents' texts are at hand can be judged.
 */
export function sharedWordingFaults(
  records: readonly EntenteRecord[],
  documents: readonly RecordOf<'document'>[],
  texts: ReadonlyMap<string, string>,
): string[] {
  const passages = new Map(
    documents.flatMap((document) =>
      document.passages.map((passage): [string, string] => {
        const text = texts.get(document.id)
        return [
          `${document.id}#${passage.number}`,
          text === undefined ? '' : passageText(canonicalText(text), passage),
        ]
      }),
    ),
  )
  return records.flatMap((record) =>
    [...claimFieldsOf(record)].flatMap(({ field, accounts }) =>
      accounts.flatMap(({ asWritten, evidence }) => {
        const cited = documentsCited(evidence)
        if (asWritten === undefined || cited.length < 2 || !cited.every((id) => texts.has(id))) return []
        const stands = evidence.flatMap(passagesOf).some((one) => passages.get(one)?.includes(asWritten))
        return stands ? [] : [`${record.id}${field} is not written "${asWritten}" in what it cites`]
      }),
    ),
  )
}

function ownWordsFaults(
  { passages, slips = [], unstated = [], sections, summary }: RecordOf<'document'>,
  text: string,
): string[] {
  const own = [
    ...passages.map(({ gloss }) => gloss),
    ...slips.map(({ note }) => note),
    ...unstated.flatMap(({ what, matters = '' }) => [what, matters]),
    ...sections.map(({ label }) => label),
    summary ?? '',
  ]
  const taken = new Set(runsIn(text))
  return own
    .filter((one) => runsIn(one).some((run) => taken.has(run)))
    .map((one) => `more than ${runLimit} words in a row are the source's own: "${one}"`)
}

/** Every run of one word more than may be shared. */
function runsIn(text: string): string[] {
  const all = words(text.toLowerCase())
  return all.slice(runLimit).map((_, index) => all.slice(index, index + runLimit + 1).join(' '))
}

const documentOf = (passage: PassageReference): string => passage.slice(0, passage.indexOf('#'))
