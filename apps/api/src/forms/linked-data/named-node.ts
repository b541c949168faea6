import type { Named } from '../cited/references.ts'
import { recordIri, type Telling } from '../cited/telling.ts'
import { type Node, types } from './types.ts'

/** A record that is named where something else is told: its identifier, what it is and what it is called. */
export const namedNode = (telling: Telling, { kind, id, label }: Named): Node => ({
  '@id': recordIri(telling, kind, id),
  '@type': types[kind],
  kind,
  name: label,
})
