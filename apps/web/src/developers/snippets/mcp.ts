import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'

const client = new Client({ name: 'a-newsroom', version: '1.0.0' })
await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost:8787/mcp')))
const { structuredContent } = await client.callTool({ name: 'what_do_you_hold', arguments: {} })
console.log(structuredContent)
await client.close()
