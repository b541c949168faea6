import { entente } from '@entente/domain/dataset'
import { editions } from '@entente/domain/history'
import { startNodeServer } from '../../src/node-server.ts'
import type { Target } from './target.ts'

/** Starts the API on Node, on a free port. */
export async function startNode(): Promise<Target> {
  const { port, close } = await startNodeServer({ ledger: entente(), editions: editions() }, '127.0.0.1', 0)
  return { name: 'Node', port, close: () => close(0) }
}
