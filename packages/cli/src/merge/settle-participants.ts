import type { NeedOf } from '../new/need.ts'
import { valueIn, withField } from './fields.ts'
import { itemKey } from './item-key.ts'
import type { Joined } from './join-claim.ts'
import { type Gathered, joinList, type Place } from './join-fields.ts'
import { itemsIn, together } from './pieces.ts'

const participants: Place = { target: '/participants', source: '/participants', now: '/participants' }

/**
 * The text of a record in which whoever is now listed twice in one role is listed once, with the evidence of both, and
 * what found no place there.
 */
export function settleParticipants(need: NeedOf<'object'>, text: string): Joined {
  const list = valueIn(text, 'participants')
  const item = need.fields.find(({ name }) => name === 'participants')?.need
  if (list === undefined || item?.type !== 'list') return { text, left: [] }
  const { head, pieces } = itemsIn(list)
  const keys = pieces.map(({ inner }) => itemKey('participants', item.item, inner))
  const isFirst = (at: number) => keys.indexOf(keys[at] ?? '') === at
  const seconds = together({ head: '', pieces: pieces.filter((_, at) => !isFirst(at)) })
  if (seconds === '') return { text, left: [] }
  const firsts = together({ head, pieces: pieces.filter((_, at) => isFirst(at)) })
  const gathered: Gathered = { moves: { target: new Map(), source: new Map() }, left: [] }
  const joined = joinList('participants', item.item, firsts, seconds, participants, gathered)
  const order = need.fields.map(({ name }) => name)
  return { text: withField(text, 'participants', joined, order), left: gathered.left }
}
