import { address, recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { Problem } from '../../http/problem.ts'
import { graphContract } from './contract.ts'

/** Answers with the records around one. */
export const graphOperation = operation(
  graphContract,
  async ({ query: { around, depth, ...time } }, context) => {
    const { ledger, path, query } = context
    const found = await ledger.get(around, { asOf: time.as_of })
    if (found && 'movedTo' in found)
      return {
        movedTo: address(
          path,
          query.map(([name, value]) => [name, name === 'around' ? found.movedTo : value]),
        ),
      }
    const graph = await ledger.neighbours({ around, depth, asOf: time.as_of })
    if (!graph) throw new Problem('not-found', `There is no record with the id ${around}.`)
    return {
      body: {
        nodes: graph.nodes.map((node) => ({
          ...node,
          links: { self: recordAddress(node.kind, node.id, time) },
        })),
        edges: graph.edges,
        links: { self: address(path, query) },
      },
    }
  },
)
