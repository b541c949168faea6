import { McpServer } from '@modelcontextprotocol/server'
import { Answer } from './answer.ts'
import { BadQuestion } from './ledger-at.ts'
import { registerPrompts } from './prompts.ts'
import { registerResources } from './resources.ts'
import type { Source } from './source.ts'
import type { Tool } from './tool.ts'
import { aboutTool } from './tools/about.ts'
import { evidenceTool } from './tools/evidence.ts'
import { positionsTool } from './tools/positions.ts'
import { recordTool } from './tools/record.ts'
import { searchTool } from './tools/search.ts'
import { timelineTool } from './tools/timeline.ts'
import { totalsTool } from './tools/totals.ts'

/** Every tool, in the order in which an assistant would need them. */
export const tools: readonly Tool[] = [
  aboutTool,
  searchTool,
  recordTool,
  evidenceTool,
  timelineTool,
  totalsTool,
  positionsTool,
]

/** Makes a server for one exchange: it holds nothing between two. Standard: Model Context Protocol. */
export function createServer(source: Source, version: string): McpServer {
  const server = new McpServer(
    { name: 'entente', title: 'Entente', version },
    {
      instructions:
        'An open ledger of diplomacy. Every value leads to the passage that supports it, with who said it and how it is known. Pass these on with every answer, and tell not-found apart from not-looked-for.',
    },
  )
  for (const { name, title, description, input, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: Answer,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      async (asked) => {
        try {
          const answer = await run(asked as never, source)
          return { structuredContent: answer, content: [{ type: 'text', text: JSON.stringify(answer) }] }
        } catch (error) {
          if (!(error instanceof BadQuestion)) throw error
          return { isError: true, content: [{ type: 'text', text: error.message }] }
        }
      },
    )
  registerResources(server, source)
  registerPrompts(server)
  return server
}
