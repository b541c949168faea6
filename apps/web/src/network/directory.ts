import { addressOf } from '../ledger/address.ts'
import { words } from '../words.ts'
import type { Gathered } from './gather.ts'
import type { Network } from './network.ts'
import { nodeAnchor } from './node-name.ts'

/** What an actor is called in a sentence, and where its name leads: to its section here, or to its own page. */
export type Directory = (id: string) => { readonly name: string; readonly href: string }

/** Knows every actor. Links to a section begin with `#`. */
export function directoryOf({ actors }: Gathered, { nodes }: Network): Directory {
  const labels = new Map(actors.map((actor) => [actor.id, actor]))
  const sections = new Map(nodes.flatMap((node) => node.actors.map(({ id }) => [id, node.id] as const)))
  return (id) => {
    const actor = labels.get(id)
    if (!actor) throw new Error(`${id} is no actor`)
    const section = sections.get(id)
    return {
      name: actor.kind === 'person' ? actor.label : words.network.inSentence(actor.label),
      href: section === undefined ? addressOf(actor.kind, id) : `#${nodeAnchor(section)}`,
    }
  }
}
