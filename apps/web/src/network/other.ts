import { type Bond, othersIn } from './bond.ts'

/** One with whom an actor is tied in a record; with a role where it is not plain from the sentence. */
export interface Other {
  readonly id: string
  readonly role?: string
}

/** Kinds whose ties do not differ by what the other is: both ends are told by the sentence. */
const plainKinds: readonly string[] = ['commitment', 'dispute', 'relation']

/** Roles that every sentence about the others takes for granted. */
const plainRoles: readonly string[] = ['party', 'participant', 'detainee', 'detaining-power']

/** Those with whom a bond ties an actor, each once. A role that is not the actor's own is told. */
export function othersOf(bond: Bond, actor: string): readonly Other[] {
  const own = new Set(rolesIn(bond, actor))
  return [...new Set(othersIn(bond, actor))].map((id) => {
    const role = rolesIn(bond, id).find((one) => !own.has(one) && !plainRoles.includes(one))
    return role === undefined || plainKinds.includes(bond.record.kind) ? { id } : { id, role }
  })
}

const rolesIn = ({ ends }: Bond, actor: string): readonly string[] =>
  ends.filter((end) => end.actor === actor).map(({ role }) => role)
