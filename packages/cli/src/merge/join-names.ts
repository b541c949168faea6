import { leadOf } from './account.ts'
import { valueIn, withField } from './fields.ts'
import { joinClaim } from './join-claim.ts'
import type { Gathered } from './join-fields.ts'
import { itemOf, itemsIn, together, withInner } from './pieces.ts'
import { areSame } from './same.ts'

/**
 * The text of a record with the names of another one: a name that it has already gets the evidence of both, and each
 * other becomes one more of its other names.
 */
export function joinNames(
  target: string,
  source: string,
  order: readonly string[],
  gathered: Gathered,
): string {
  const others = valueIn(source, 'otherNames')
  const coming = [
    { at: '/name', item: itemOf(valueIn(source, 'name') ?? '\n') },
    ...itemsIn(others ?? '[]\n').pieces.map((item, index) => ({ at: `/otherNames/${index}`, item })),
  ]
  return coming.reduce((text, { at, item }) => {
    const name = valueIn(text, 'name') ?? '\n'
    const { head, pieces } = itemsIn(valueIn(text, 'otherNames') ?? '[]\n')
    const isSame = (claim: string) => areSame(leadOf(claim), leadOf(item.inner))
    const index = pieces.findIndex(({ inner }) => isSame(inner))
    const now = isSame(name) ? '/name' : `/otherNames/${index === -1 ? pieces.length : index}`
    if (at !== now) gathered.moves.source.set(at, now)
    if (index === -1 && now !== '/name')
      return withField(text, 'otherNames', together({ head, pieces: [...pieces, item] }), order)
    const joined = joinClaim(now === '/name' ? name : (pieces[index]?.inner ?? '\n'), item.inner, now)
    gathered.left.push(...joined.left)
    if (now === '/name') return joined.text === name ? text : withField(text, 'name', joined.text, order)
    const list = pieces.map((one, place) =>
      place === index && one.inner !== joined.text ? withInner(one, joined.text) : one,
    )
    return withField(text, 'otherNames', together({ head, pieces: list }), order)
  }, target)
}
