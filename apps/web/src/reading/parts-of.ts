import { type Account, type ActorId, type EntenteRecord, isAccounts } from '@entente/domain'
import type { Corroboration, FieldAccounts } from '@entente/domain/ledger'
import { entriesOf } from './entries-of.ts'
import { asLabelled, type Labelled } from './labelled.ts'
import { type SectionName, sectionOf } from './section-of.ts'
import { type Shown, shapeOf } from './shape-of.ts'

/** An account as it is shown: its value, and the number of the note that says what it rests on. */
export interface NumberedAccount {
  readonly number: number
  readonly pointer: string
  readonly account: Account
  readonly shown: Shown
  /** The independent sources that say it, where the ledger told of them. */
  readonly corroboration?: Corroboration
  /** On the first account of a field: the party on whose word alone the field rests. */
  readonly onWordOf?: ActorId
}

/** A claim-bearing field. */
export interface FieldPart {
  readonly part: 'field'
  readonly pointer: string
  readonly key: string
  /** The name that the record itself gives it, as to a figure; else it is named by its key. */
  readonly name?: string
  /** Whether the field before it has the same name, as among several purposes. */
  readonly repeats: boolean
  readonly accounts: readonly NumberedAccount[]
}

/** A value of ours, which is no claim. */
export interface OwnPart {
  readonly part: 'own'
  readonly pointer: string
  readonly key: string
  readonly shown: Shown
}

/** The actors that have one role. */
export interface RolePart {
  readonly part: 'role'
  readonly role: string
  readonly members: readonly {
    readonly actor: string
    readonly onBehalfOf?: string
    readonly claim: NumberedAccount
  }[]
}

/** A status history, the oldest step first. */
export interface HistoryPart {
  readonly part: 'history'
  readonly pointer: string
  readonly key: string
  readonly steps: readonly {
    readonly state: readonly NumberedAccount[]
    readonly date?: readonly NumberedAccount[]
    readonly event?: string
    readonly statement?: string
  }[]
}

/** Fragments in the very words, each with its passage. */
export interface FragmentsPart {
  readonly part: 'fragments'
  readonly key: string
  readonly fragments: readonly {
    readonly number: number
    readonly pointer: string
    readonly text: string
    readonly passage: string
  }[]
}

/** Parts that belong together, such as a proposal or a route. `head` is the record that the group is about. */
export interface GroupPart {
  readonly part: 'group'
  readonly pointer: string
  readonly key: string
  readonly head?: string
  /** Whether the group before it has the same name. */
  readonly repeats: boolean
  readonly parts: readonly Part[]
}

/** A part of a record in reading order. */
export type Part = FieldPart | OwnPart | RolePart | HistoryPart | FragmentsPart | GroupPart

type Fields = Readonly<Record<string, unknown>>

/**
 * A record as parts in reading order, told by the forms of its values alone: by the sections of its page, and in each
 * as its kind orders them, what no field had a place for last. Notes are numbered from 1 in that order.
 * `without` names further keys to leave out; `claims` are the fields as the ledger tells of them.
 */
export function partsOf(
  record: EntenteRecord,
  isReference: (pointer: string) => boolean,
  without: readonly string[] = [],
  claims: readonly FieldAccounts[] = [],
): readonly { readonly section: SectionName; readonly parts: readonly Part[] }[] {
  const walk = new Walk(isReference, new Map(claims.map((claim) => [claim.field, claim])))
  const found = new Map<SectionName, Part[]>()
  for (const { key, pointer, value } of entriesOf(record, without)) {
    const section = sectionOf(key, value)
    const before = found.get(section) ?? []
    found.set(section, [
      ...before,
      ...walk.partsAt(value, pointer, key).map((part) => following(part, before.at(-1))),
    ])
  }
  return [...found].map(([section, parts]) => ({ section, parts }))
}

/** A part as it stands after another: a field says whether the one before it has the same name. */
const following = (part: Part, before: Part | undefined): Part =>
  part.part === 'field' && part.name === undefined && before?.part === 'field'
    ? { ...part, repeats: before.key === part.key && before.name === undefined }
    : part

class Walk {
  readonly #isReference: (pointer: string) => boolean
  readonly #claims: ReadonlyMap<string, FieldAccounts>
  #last = 0

  constructor(isReference: (pointer: string) => boolean, claims: ReadonlyMap<string, FieldAccounts>) {
    this.#isReference = isReference
    this.#claims = claims
  }

  partsAt(value: unknown, pointer: string, key: string): Part[] {
    if (value === undefined) return []
    if (isAccounts(value)) return [this.#field(value, pointer, key, false)]
    if (Array.isArray(value)) return this.#list(value, pointer, key)
    const labelled = asLabelled(value)
    if (labelled) return [this.#labelled(labelled, pointer, key)]
    if (typeof value === 'object' && value !== null && holdsClaims(value))
      return [this.#group(value as Fields, pointer, key, false)]
    return [{ part: 'own', pointer, key, shown: shapeOf(value, pointer, this.#isReference) }]
  }

  #list(items: readonly unknown[], pointer: string, key: string): Part[] {
    if (items.every(isMember)) return this.#roles(items, pointer)
    if (items.every(isStep)) return [this.#history(items, pointer, key)]
    if (items.every(isFragment)) return [this.#fragments(items, pointer, key)]
    return items.flatMap((item, index): Part[] => {
      const at = `${pointer}/${index}`
      if (isAccounts(item)) return [this.#field(item, at, key, index > 0)]
      const labelled = asLabelled(item)
      if (labelled) return [this.#labelled(labelled, at, key)]
      if (typeof item === 'object' && item !== null && holdsClaims(item))
        return [this.#group(item as Fields, at, key, index > 0)]
      return [{ part: 'own', pointer: at, key, shown: shapeOf(item, at, this.#isReference) }]
    })
  }

  #labelled({ of, name, accounts }: Labelled, pointer: string, key: string): FieldPart {
    return { ...this.#field(accounts, `${pointer}/${name}`, key, false), name: of }
  }

  /** Numbers accounts. Those that rest on the same evidence share a note where `notes` is shared. */
  #number(
    accounts: readonly Account[],
    pointer: string,
    notes = new Map<string, number>(),
  ): NumberedAccount[] {
    return accounts.map((account, index) => {
      const basis = accounts.length > 1 ? account.id : JSON.stringify([account.evidence, account.asWritten])
      const number = notes.get(basis) ?? ++this.#last
      notes.set(basis, number)
      return asShown({ account, pointer, index, number }, this.#claims.get(pointer), this.#isReference)
    })
  }

  #field(accounts: readonly Account[], pointer: string, key: string, repeats: boolean): FieldPart {
    return { part: 'field', pointer, key, repeats, accounts: this.#number(accounts, pointer) }
  }

  #group(fields: Fields, pointer: string, key: string, repeats: boolean): GroupPart {
    const headKey = Object.keys(fields).find((name) => this.#isReference(`${pointer}/${name}`))
    const parts = Object.entries(fields)
      .filter(([name]) => name !== headKey)
      .flatMap(([name, value]) => this.partsAt(value, `${pointer}/${name}`, name))
    const head = headKey === undefined ? undefined : fields[headKey]
    return { part: 'group', pointer, key, repeats, parts, ...(typeof head === 'string' ? { head } : {}) }
  }

  #roles(members: readonly Member[], pointer: string): RolePart[] {
    const byRole = new Map<string, { member: Member; pointer: string }[]>()
    for (const [index, member] of members.entries()) {
      const role = String(member.role[0]?.value)
      const same = byRole.get(role) ?? []
      byRole.set(role, [...same, { member, pointer: `${pointer}/${index}/role` }])
    }
    return [...byRole].map(([role, same]) => {
      const notes = new Map<string, number>()
      const members = same.flatMap(({ member, pointer: at }) =>
        this.#number(member.role, at, notes).map((claim) => ({
          actor: member.actor,
          ...(member.for === undefined ? {} : { onBehalfOf: member.for }),
          claim,
        })),
      )
      return { part: 'role', role, members }
    })
  }

  #history(steps: readonly Step[], pointer: string, key: string): HistoryPart {
    return {
      part: 'history',
      pointer,
      key,
      steps: steps.map(({ state, date, event, statement }, index) => ({
        state: this.#number(state, `${pointer}/${index}/state`),
        ...(date ? { date: this.#number(date, `${pointer}/${index}/date`) } : {}),
        ...(event === undefined ? {} : { event }),
        ...(statement === undefined ? {} : { statement }),
      })),
    }
  }

  #fragments(fragments: readonly FragmentItem[], pointer: string, key: string): FragmentsPart {
    return {
      part: 'fragments',
      key,
      fragments: fragments.map(({ text, passage }, index) => {
        this.#last += 1
        return { number: this.#last, pointer: `${pointer}/${index}`, text, passage }
      }),
    }
  }
}

/** An account with its number, as it is shown; `claim` is its field as the ledger tells of it. */
function asShown(
  {
    account,
    pointer,
    index,
    number,
  }: Pick<NumberedAccount, 'account' | 'pointer' | 'number'> & { index: number },
  claim: FieldAccounts | undefined,
  isReference: (pointer: string) => boolean,
): NumberedAccount {
  const corroboration = claim?.corroboration[index]
  return {
    number,
    pointer,
    account,
    ...(corroboration === undefined ? {} : { corroboration }),
    ...(index > 0 || claim?.onWordOf === undefined ? {} : { onWordOf: claim.onWordOf }),
    shown: shapeOf(account.value, `${pointer}/${index}/value`, isReference),
  }
}

/** The accounts of one field, numbered from `first`, so that the notes of many fields can stand on one page. */
export const numberedFrom = (
  claim: FieldAccounts,
  first: number,
  isReference: (pointer: string) => boolean,
): readonly NumberedAccount[] =>
  claim.accounts.map((account, index) =>
    asShown({ account, pointer: claim.field, index, number: first + index }, claim, isReference),
  )

interface Member {
  readonly actor: string
  readonly for?: string
  readonly role: readonly Account[]
}

interface Step {
  readonly state: readonly Account[]
  readonly date?: readonly Account[]
  readonly event?: string
  readonly statement?: string
}

interface FragmentItem {
  readonly text: string
  readonly passage: string
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One actor with one undisputed role; anything else is shown as a group. */
const isMember = (value: unknown): value is Member =>
  isObject(value) &&
  typeof value['actor'] === 'string' &&
  isAccounts(value['role']) &&
  value['role'].length === 1 &&
  typeof value['role'][0]?.value === 'string' &&
  Object.keys(value).every((key) => ['actor', 'for', 'role'].includes(key))

const isStep = (value: unknown): value is Step =>
  isObject(value) &&
  isAccounts(value['state']) &&
  Object.keys(value).every((key) => ['state', 'date', 'event', 'statement'].includes(key))

const isFragment = (value: unknown): value is FragmentItem =>
  isObject(value) && typeof value['text'] === 'string' && typeof value['passage'] === 'string'

function holdsClaims(value: unknown): boolean {
  if (isAccounts(value)) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsClaims)
}
