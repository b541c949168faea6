import { type Account, accountsIn, namesOf } from './account.ts'
import { answeredBy, answeringAs, answeringBlank, leadingBlank } from './answers.ts'
import { fieldIn, withEntry, withField, withoutFields } from './fields.ts'
import { accountOrder, joinEvidence } from './join-evidence.ts'
import type { Left } from './left.ts'
import { isList, itemOf, itemsIn, together, withInner } from './pieces.ts'
import { areSame } from './same.ts'
import { scalarText } from './texts.ts'

/** What a join made: the text, and what the other record said that found no place in it. */
export interface Joined {
  readonly text: string
  readonly left: readonly Left[]
}

/** An account of the field as it will be: its own, if it was there before, and the one that came, if one did. */
interface Meeting {
  readonly own?: Account
  readonly came?: Account
}

/**
 * A claim with the accounts of another one. Accounts of an equal value become one, with the evidence of both; each
 * other is appended under an id that is free. One that answered none answers the lead by a relation that is left
 * blank for the editor, and so is the reason of the lead where none was needed before.
 */
export function joinClaim(target: string, source: string, field: string): Joined {
  const meetings = meet(accountsIn(target), accountsIn(source))
  const root = rootThatCame(meetings)
  const left = meetings.flatMap((meeting, at) =>
    leftOf(meeting, `${field}/${at}`, at === 0, root !== undefined),
  )
  const texts = meetings.map(metText)
  const [only = target, ...more] = texts
  if (more.length === 0) return { text: isList(target) ? listOf(target, [only]) : only, left }
  const ids = idsOf(meetings)
  const related = relate(meetings, ids, texts, root)
  return {
    text: listOf(
      target,
      related.map((text, at) => withId(text, ids[at] ?? '')),
    ),
    left,
  }
}

/** Brings accounts of one value together: each of those that come meets at most one. */
function meet(own: readonly Account[], coming: readonly Account[]): readonly Meeting[] {
  const met = new Map<Account, Account>()
  const alone = coming.filter((came) => {
    const free = own.filter((one) => !met.has(one) && areSame(one.fields['value'], came.fields['value']))
    const twin = free.find((one) => areSame(one.fields['asWritten'], came.fields['asWritten'])) ?? free[0]
    if (twin) met.set(twin, came)
    return !twin
  })
  return [
    ...own.map((one) => ({ own: one, ...(met.has(one) ? { came: met.get(one) as Account } : {}) })),
    ...alone.map((came) => ({ came })),
  ]
}

/** The text of an account that two make: the evidence of both, and the words of the source where one has them. */
function metText({ own, came }: Meeting): string {
  if (!own) return withoutFields(came?.text ?? '', 'lead')
  if (!came) return own.text
  const words = fieldIn(came.text, 'asWritten')
  const joined = joinEvidence(own.text, came.text)
  return words && own.fields['asWritten'] === undefined ? withEntry(joined, words, accountOrder) : joined
}

/** The accounts with a reason for the first and a relation for each other one, some of them left blank. */
function relate(
  meetings: readonly Meeting[],
  ids: readonly string[],
  texts: readonly string[],
  newRoot: number | undefined,
): readonly string[] {
  return texts.map((text, at) => {
    const { own, came } = meetings[at] ?? {}
    const leading = at === 0 && own && own.fields['lead'] === undefined
    const reason = leading && came ? fieldIn(came.text, 'lead') : undefined
    const led = !leading ? text : reason ? withEntry(text, reason, accountOrder) : leadingBlank(text)
    if (own && answeredBy(own.fields) !== undefined) return led
    const answered = came && answeredBy(came.fields)
    const now = ids[meetings.findIndex((one) => one.came?.fields['id'] === answered)]
    if (came && answered !== undefined && now !== undefined && (!own || newRoot !== undefined))
      return answeringAs(led, came.text, now)
    return own || at === newRoot ? led : answeringBlank(led, ids[0] ?? '')
  })
}

/**
 * The place of the account that all others answer in the end, where that is one that came: so it is where the account
 * that none answered for before is one that the other record lets answer it, by however many steps.
 */
function rootThatCame(meetings: readonly Meeting[]): number | undefined {
  const root = meetings.findIndex(({ own, came }) => !own && came && answeredBy(came.fields) === undefined)
  const before = meetings.find(({ own }) => own && answeredBy(own.fields) === undefined)
  if (root === -1 || !before?.came) return undefined
  let at: Meeting | undefined = before
  while (at && at !== meetings[root]) {
    const next: string | undefined = at.came && answeredBy(at.came.fields)
    at = next === undefined ? undefined : meetings.find(({ came }) => came?.fields['id'] === next)
    // One that meets an account with an answer of its own keeps that, and leads elsewhere.
    if (at?.own) return undefined
  }
  return at ? root : undefined
}

/** An id for each account: its own where that is free, else the document that it rests on, else either with a number. */
function idsOf(meetings: readonly Meeting[]): readonly string[] {
  const ids: string[] = []
  const explicit = new Set(meetings.map(({ own }) => own?.fields['id']))
  for (const { own, came } of meetings) {
    const names = namesOf(own ?? came ?? { text: '', fields: {} })
    const isFree = (name: string) =>
      !ids.includes(name) && (own?.fields['id'] === name || !explicit.has(name))
    const [name = 'account'] = names
    const numbered = Array.from({ length: meetings.length + 1 }, (_, at) => `${name}-${at + 2}`)
    ids.push([...names, name, ...numbered].find(isFree) ?? name)
  }
  return ids
}

const withId = (text: string, id: string): string =>
  fieldIn(text, 'id')?.raw === `id: ${scalarText(id)}`
    ? text
    : withField(text, 'id', scalarText(id), accountOrder)

/** The list of accounts, in which one that is as before stays as it is written. */
function listOf(target: string, texts: readonly string[]): string {
  const before = isList(target) ? itemsIn(target) : { head: '', pieces: [] }
  const pieces = texts.map((text, at) => {
    const item = before.pieces[at]
    if (!item) return itemOf(text)
    return item.inner === text ? item : withInner(item, text)
  })
  return together({ head: before.head, pieces })
}

/** What the account that came says beside its value and its evidence and that the one that stays says otherwise. */
function leftOf({ own, came }: Meeting, place: string, leads: boolean, turned: boolean): readonly Left[] {
  if (!came) return []
  return (['asWritten', 'lead', 'answers'] as const).flatMap((key) => {
    const [kept, left] = [own?.fields[key], came.fields[key]]
    const finds = own ? { asWritten: true, lead: leads, answers: turned }[key] : key !== 'lead'
    if (left === undefined || areSame(kept, left) || (kept === undefined && finds)) return []
    return [{ field: `${place}/${key}`, ...(kept === undefined ? {} : { kept }), left }]
  })
}
