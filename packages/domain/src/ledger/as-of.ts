import { type Account, isAccounts } from '../evidence/account.ts'
import { documentOf, documentsOf, type Evidence, passagesOf } from '../evidence/evidence.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { bounds } from '../primitives/edtf-order.ts'
import { pointer, valueAt } from '../primitives/pointer.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { knownFrom } from './known-from.ts'

/**
 * The dataset as it was known on a day: what rests on documents published after it is taken away. A document counts
 * as published from the last day that its date can mean, since before that nobody could be sure to have read it, and
 * at the latest from the day on which our copy was read; one of which neither is known counts as always known. An account keeps the evidence that remains: of what several documents
 * say, what those at hand said; an inference only whole, since it was drawn from all that it names. A derived value
 * remains while all its inputs do; a record remains while all the fields that its kind requires do.
 */
export function knownOn(dataset: Dataset, day: EdtfDate): Dataset {
  const known = whatWasKnown(dataset, day)
  const records: EntenteRecord[] = []
  const fields = new Map<string, ReadonlyMap<string, string>>()
  for (const record of dataset.records) {
    const left = prune(record, { known, needs: dataset.requiredWithin[record.kind] })
    if (!left || !isWhole(left.value as EntenteRecord, dataset)) continue
    records.push(left.value as EntenteRecord)
    fields.set(record.id, new Map(left.kept))
  }
  const references = dataset.references.flatMap(({ from, field, to }) => {
    const now = fields.has(to) ? fields.get(from)?.get(field) : undefined
    return now === undefined ? [] : [{ from, field: now, to }]
  })
  return { ...dataset, records, references }
}

/** What of a piece of evidence was at hand on a day: all, a part with holes in its passages, or nothing. */
type Known = (evidence: Evidence) => unknown

function whatWasKnown(dataset: Dataset, day: EdtfDate): Known {
  const limit = bounds(day).latest
  const byId = new Map<string, EntenteRecord>(dataset.records.map((record) => [record.id, record]))
  const isKnown = (documentId: string): boolean => {
    const document = byId.get(documentId)
    const date = document?.kind === 'document' ? knownFrom(document) : undefined
    return date === undefined || bounds(date).latest <= limit
  }
  const known: Known = (evidence) => {
    if (evidence.basis === 'derived') return evidence.inputs.every(isInputKnown) ? evidence : undefined
    const passages = passagesOf(evidence)
    if (evidence.basis === 'inferred' || passages.length === 0)
      return documentsOf(evidence).every(isKnown) ? evidence : undefined
    const left = passages.map((passage) => (isKnown(documentOf(passage)) ? passage : undefined))
    return left.some((passage) => passage !== undefined) ? { ...evidence, passages: left } : undefined
  }
  const isInputKnown = (input: string): boolean => {
    const [id = '', field = ''] = input.split('#')
    const accounts = valueAt(byId.get(id), field)
    return (
      isAccounts(accounts) &&
      accounts.some((account) => account.evidence.some((evidence) => known(evidence) !== undefined))
    )
  }
  return known
}

/** Whether a record still has what its kind cannot be without. */
function isWhole(record: EntenteRecord, { required }: Dataset): boolean {
  return required[record.kind].every((field) => Object.hasOwn(record, field))
}

/** What is left of a value, and for everything in it, where it stood (JSON Pointer) and where it stands now. */
interface Left {
  readonly value: unknown
  readonly kept: readonly (readonly [before: string, now: string])[]
}

/** By what a record is pruned: what of its evidence was at hand, and what its parts cannot be without. */
interface Pruning {
  readonly known: Known
  readonly needs: Readonly<Record<string, readonly string[]>>
}

function prune(value: unknown, by: Pruning, before: Path = [], now: Path = before): Left | undefined {
  const kept = [[pointer(before), pointer(now)]] as const
  if (typeof value !== 'object' || value === null) return { value, kept }
  const known = isAccounts(value) ? knownAccounts(value, by.known) : value
  const left = Array.isArray(known) ? pruneList(known, by, before, now) : pruneParts(known, by, before, now)
  return left && { value: left.value, kept: [...left.kept, ...kept] }
}

/** The accounts with the evidence that was known; `undefined` stands for what was not, so that places are kept. */
function knownAccounts(accounts: readonly Account[], knownOf: Known): readonly unknown[] {
  const known = accounts.map((account) => ({ ...account, evidence: account.evidence.map(knownOf) }))
  const ids = new Set(
    known.filter(({ evidence }) => evidence.some((one) => one !== undefined)).map(({ id }) => id),
  )
  return known.map(({ answers, ...account }) => {
    if (!ids.has(account.id)) return undefined
    // An account whose answered one was not yet known stood by itself.
    return answers && ids.has(answers.account) ? { ...account, answers } : account
  })
}

function pruneList(items: readonly unknown[], by: Pruning, before: Path, now: Path): Left | undefined {
  const values: unknown[] = []
  const kept: Left['kept'][number][] = []
  for (const [at, item] of items.entries()) {
    const left = item === undefined ? undefined : prune(item, by, [...before, at], [...now, values.length])
    if (!left) continue
    values.push(left.value)
    kept.push(...left.kept)
  }
  return values.length > 0 || items.length === 0 ? { value: values, kept } : undefined
}

function pruneParts(whole: object, by: Pruning, before: Path, now: Path): Left | undefined {
  const values: [string, unknown][] = []
  const kept: Left['kept'][number][] = []
  for (const [key, part] of Object.entries(whole)) {
    const left = prune(part, by, [...before, key], [...now, key])
    if (!left) continue
    values.push([key, left.value])
    kept.push(...left.kept)
  }
  // A part says nothing any more without what its schema requires, such as a step without its state.
  const place = before.map((step) => (typeof step === 'number' ? '*' : step)).join('/')
  const left = new Set(values.map(([key]) => key))
  const lacks = (by.needs[place] ?? []).some((key) => Object.hasOwn(whole, key) && !left.has(key))
  return lacks ? undefined : { value: Object.fromEntries(values), kept }
}
