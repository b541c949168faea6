import type { CitedEvidence, CitedField } from '../../resources/evidence/cited-field.ts'
import type { CitedRecord } from '../cited/cited-record.ts'
import { capital, inWords } from '../cited/field-title.ts'
import { valueAsText } from '../cited/value-as-text.ts'
import { escaped, linked } from './escaped.ts'
import type { Sources } from './sources.ts'

type Account = CitedField['accounts'][number]

const relations = {
  rival: 'a rival of',
  supersedes: 'later news that supersedes',
  refines: 'more precise than',
  restates: 'the same in other units or words as',
} as const

/** The accounts of a field as a list, the lead first: value, basis, marks of its sources, relation to the others. */
export function accountLines(
  { field, accounts, onWordOf }: CitedField,
  { references, inputs }: CitedRecord,
  sources: Sources,
): string[] {
  const several = accounts.length > 1
  const lines = accounts.map((account, at) => {
    const text = valueAsText(account.value, `${field}/${at}/value`, references)
    const written = account.asWritten === undefined ? '' : ` (in the source: “${escaped(account.asWritten)}”)`
    const known = knownBy(account.evidence, inputs, sources)
    const place = several ? `${at + 1}.` : '-'
    const stop = written === '' && /[.!?…]$/.test(text) ? '' : '.'
    return `${place} ${shown(text)}${written}${stop} ${known}.${standing(account, accounts, at)}${behind(account)}`
  })
  return onWordOf === undefined
    ? lines
    : [...lines, '', `On the word of ${escaped(onWordOf.label)} alone, a party to the matter.`]
}

/** A value as it stands out: an address as a link, all else in bold. */
const shown = (text: string): string =>
  /^https?:\/\/\S+$/.test(text) ? linked(text) : `**${escaped(text)}**`

/** How a value is known, each way with the marks of its own sources. */
function knownBy(
  evidence: readonly CitedEvidence[],
  inputs: CitedRecord['inputs'],
  sources: Sources,
): string {
  const ways = new Map<string, CitedEvidence[]>()
  for (const one of evidence) {
    const way = basisInWords(one, inputs)
    ways.set(way, [...(ways.get(way) ?? []), one])
  }
  return [...ways].map(([way, those]) => `${capital(way)}${sources.marks(those)}`).join('. ')
}

/** How an account stands to the others of its field. */
function standing({ answers, lead }: Account, among: readonly Account[], at: number): string {
  if (among.length < 2) return ''
  if (answers) {
    const place = among.findIndex(({ id }) => id === answers.account) + 1
    const other = place > 0 ? `account ${place}` : 'an account that is not here'
    return ` It is ${relations[answers.relation]} ${other}${answers.note === undefined ? '' : `: ${sentence(answers.note)}`}.`
  }
  if (at > 0) return ''
  return lead === undefined ? ' The lead.' : ` The lead: ${sentence(lead)}.`
}

/** How many independent sources say it. */
function behind({ corroboration: { sources } }: Account): string {
  if (sources.length < 2) return ''
  return ` ${sources.length} independent sources: ${sources.map(({ label }) => escaped(label)).join(', ')}.`
}

/** How a value is known, and whose words or judgement it is. */
function basisInWords(
  { basis, speaker, by, rule, inputs = [], note, reasoning }: CitedEvidence,
  known: CitedRecord['inputs'],
): string {
  const noted = note === undefined ? '' : ` (${sentence(note)})`
  switch (basis) {
    case 'attributed':
      return `attributed to ${escaped(speaker?.label ?? 'somebody')}${noted}`
    case 'assessed':
      return `assessed by ${assessor(by)}${noted}`
    case 'inferred':
      return `inferred by the editor: ${sentence(reasoning ?? '')}`
    case 'derived':
      return `derived by the rule ${escaped(inWords(rule ?? ''))} from ${inputs.map((one) => inputInWords(one, known)).join(', ')}${noted}`
    case 'stated':
      return `stated by the document${noted}`
  }
}

/** A field that a value is derived from: its record's name, and its pointer. */
const inputInWords = (input: string, known: CitedRecord['inputs']): string => {
  const { label = input, field = '' } = known.get(input) ?? {}
  return escaped(`${label} (${field})`)
}

const assessor = (by: CitedEvidence['by']): string =>
  by === undefined || by === 'document'
    ? 'the document'
    : by === 'observers'
      ? 'observers whom the document does not name'
      : escaped(by.label)

/** A text of the dataset inside a sentence of ours: without the full stop at its end. */
const sentence = (text: string): string => escaped(text.replace(/\.\s*$/, ''))
