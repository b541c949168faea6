import { kinds } from '@entente/domain'
import type { Ledger } from '@entente/domain/ledger'
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import type { Source } from './source.ts'
import { recordTool } from './tools/record.ts'

/** How many records a listing of resources gives: it is a way in, not the ledger. */
const listed = 100

/** Offers records, and the documents that they rest on, as resources: `entente://<kind>/<id>`. */
export function registerResources(server: McpServer, source: Source): void {
  for (const kind of kinds)
    server.registerResource(
      kind,
      new ResourceTemplate(`entente://${kind}/{id}`, {
        list: kind === 'dossier' || kind === 'document' ? () => listOf(source.ledger, kind) : undefined,
      }),
      {
        title: `A record of kind ${kind}`,
        description: `A ${kind} with every field, its accounts and their passages`,
        mimeType: 'application/json',
      },
      async (uri, { id }) => ({
        contents: [
          {
            uri: uri.href,
            mimeType: 'application/json',
            text: JSON.stringify(await recordTool.run({ id: String(id) } as never, source)),
          },
        ],
      }),
    )
}

async function listOf(ledger: Ledger, kind: 'dossier' | 'document') {
  const { items } = await ledger.list({ kind, limit: listed })
  return {
    resources: items.map(({ id, label, summary }) => ({
      uri: `entente://${kind}/${id}`,
      name: id,
      title: label,
      ...(summary === undefined ? {} : { description: summary }),
      mimeType: 'application/json',
    })),
  }
}
