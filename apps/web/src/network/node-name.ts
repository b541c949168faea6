import { words } from '../words.ts'
import type { NetworkNode } from './network.ts'

/** What a node is called: its actor, both of two, or the first of several with how many others. */
export function nodeName({ actors }: NetworkNode): string {
  const [first, second] = actors.map(({ label }) => label)
  if (first === undefined || second === undefined) return first ?? ''
  return actors.length === 2
    ? words.network.both(first, second)
    : words.network.andOthers(first, actors.length - 1)
}

/** The id, on the page of the network, of the section of a node. */
export const nodeAnchor = (id: string): string => `actor-${id}`
