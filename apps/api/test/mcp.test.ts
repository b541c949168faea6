import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, describe, expect, test } from 'vitest'
import { tools } from '../src/mcp/server.ts'
import { startNode } from './targets/node.ts'
import { startWorker } from './targets/workerd.ts'

const targets = await Promise.all([startNode(), startWorker()])
afterAll(() => Promise.all(targets.map((target) => target.close())))

/** An answer of a tool, as far as the tests read it. */
interface Told {
  readonly outcome: string
  readonly explanation: string
  readonly looked: { readonly documents: number; readonly version: string }
  readonly cite: string
  readonly [key: string]: unknown
}

/** All objects with a basis anywhere within, which is what evidence is. */
function evidenceIn(value: unknown): { basis: string; passages: { passage: string; address: string }[] }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'basis' in value ? [value as never] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}

describe.each(targets.map((target) => [target.name, target] as const))('on %s', (_, target) => {
  const address = `http://127.0.0.1:${target.port}/mcp`

  const connected = async () => {
    const client = new Client({ name: 'a-test', version: '1.0.0' })
    await client.connect(new StreamableHTTPClientTransport(new URL(address)))
    return client
  }
  const ask = async (name: string, input: Record<string, unknown>): Promise<Told> => {
    const client = await connected()
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: input })
    expect(isError ?? false).toBe(false)
    expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent)
    await client.close()
    return structuredContent as Told
  }

  test('the official client finds every tool, resource and prompt', async () => {
    const client = await connected()
    const listed = await client.listTools()
    expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
    for (const { annotations, description } of listed.tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect(description?.length).toBeGreaterThan(40)
    }
    const { resources } = await client.listResources()
    expect(resources.length).toBeGreaterThan(10)
    const read = await client.readResource({ uri: resources[0]?.uri ?? '' })
    expect(JSON.parse((read.contents[0] as { text: string }).text).outcome).toBe('found')
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['brief', 'fact_check'])
    const prompt = await client.getPrompt({ name: 'fact_check', arguments: { claim: 'It was signed.' } })
    expect(prompt.messages).toMatchObject([{ content: { text: expect.stringContaining('It was signed.') } }])
    await client.close()
  })

  test('every answer carries passages, basis and version, and says what was looked in', async () => {
    const held = await ask('what_do_you_hold', {})
    expect(held.looked.documents).toBeGreaterThan(0)
    const { hits } = (await ask('search', { q: 'treaty' })) as unknown as { hits: { id: string }[] }
    const first = hits[0]?.id ?? ''
    const answers = [
      await ask('search', { q: 'treaty' }),
      await ask('get_record', { id: first }),
      await ask('timeline', { limit: 5 }),
      await ask('totals', {}),
    ]
    for (const answer of answers) {
      expect(answer.outcome).toBe('found')
      expect(answer.cite).toContain(answer.looked.version)
      const evidence = evidenceIn(answer)
      expect(evidence.length).toBeGreaterThan(0)
      const passages = evidence.flatMap((one) => one.passages)
      expect(passages.length).toBeGreaterThan(0)
      for (const { passage, address: at } of passages) {
        expect(passage).toMatch(/^[a-z0-9-]+#\d+\.\d+$/)
        expect(at).toMatch(/^https?:\/\//)
      }
    }
  })

  test('what is not found is told apart from what was not looked for', async () => {
    expect((await ask('search', { q: 'zzyzx qwrtp' })).outcome).toBe('not-found')
    expect((await ask('get_record', { id: 'nobody-at-all' })).outcome).toBe('not-found')
    const { hits } = (await ask('search', { q: 'treaty', kind: 'agreement' })) as unknown as {
      hits: { id: string }[]
    }
    const id = hits[0]?.id ?? ''
    const never = await ask('get_evidence', { id, field: '/eyeColour' })
    expect(never.outcome).toBe('not-looked-for')
    expect(never.explanation).toContain('status')
    expect((await ask('get_evidence', { id, field: '/status' })).outcome).toBe('found')
    expect((await ask('timeline', { from: '2199', kind: 'event' })).outcome).toBe('not-looked-for')
    expect((await ask('timeline', { from: '0001', to: '0002', kind: 'document' })).outcome).toBe('not-found')
  })

  test('positions stand side by side, in the past too', async () => {
    const { hits } = (await ask('search', { q: 'recognition genocide', kind: 'dispute' })) as unknown as {
      hits: { id: string }[]
    }
    const compared = await ask('compare_positions', { about: hits[0]?.id ?? '' })
    const [dispute] = compared['disputes'] as { sides: { actor: string; says: unknown[] }[] }[]
    expect(dispute?.sides.length).toBeGreaterThan(1)
    for (const { says } of dispute?.sides ?? []) expect(evidenceIn(says).length).toBeGreaterThan(0)
    const before = await ask('what_do_you_hold', { as_of: '2000' })
    expect(before.looked.documents).toBe(0)
  })

  test('a question that cannot be answered as it was put is an error with a sentence', async () => {
    const client = await connected()
    const unknown = await client.callTool({ name: 'what_do_you_hold', arguments: { as_in: '99.0.0' } })
    expect(unknown.isError).toBe(true)
    expect((unknown.content as { text: string }[])[0]?.text).toContain('there is no version 99.0.0')
    const wrong = await client.callTool({ name: 'search', arguments: { q: 'a', limit: 1000 } })
    expect(wrong.isError).toBe(true)
    await client.close()
  })

  test('a browser may ask from anywhere, and too large a message is refused', async () => {
    const preflight = await fetch(address, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    const large = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params: { pad: 'x'.repeat(100_000) } }),
    })
    expect(large.status).toBe(413)
    expect(large.headers.get('x-request-id')).toBeTruthy()
  })

  test.each(['server-initialize', 'ping', 'tools-list', 'resources-list', 'prompts-list'])(
    'the public conformance scenario %s passes',
    async (scenario) => {
      const runner = join(
        dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')),
        'dist/index.js',
      )
      const child = spawn(process.execPath, [runner, 'server', '--url', address, '--scenario', scenario])
      let printed = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          printed += text
        })
      const code = await new Promise((resolve) => child.once('close', resolve))
      expect([code, printed]).toEqual([0, expect.stringMatching(/Passed: ([1-9]\d*)\/\1, 0 failed/)])
    },
  )
})
