import type { Kind } from '@entente/domain'
import type { Telling } from './telling.ts'

/** A record that another one names. */
export interface Named {
  readonly kind: Kind
  readonly id: string
  readonly label: string
}

/** The records that a record names, by the JSON Pointers of the places where it does. */
export type References = ReadonlyMap<string, Named>

/** Finds out which places of a record are references, and what they lead to. */
export async function referencesOf(id: string, { ledger, time }: Telling): Promise<References> {
  const around = await ledger.neighbours({ around: id, asOf: time.as_of })
  const nodes = new Map((around?.nodes ?? []).map((node) => [node.id as string, node]))
  return new Map(
    (around?.edges ?? [])
      .filter(({ from }) => from === id)
      .flatMap(({ field, to }) => {
        const node = nodes.get(to)
        return node ? [[field, node] as const] : []
      }),
  )
}
