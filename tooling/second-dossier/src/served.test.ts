import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { freePorts } from './free-ports.ts'
import { serve } from './served.ts'

const node = (script: string) => [process.execPath, '-e', script]
const answering = `for (const port of [process.env.WEB_PORT, process.env.API_PORT])
  require('node:http').createServer((_, response) => response.end('here')).listen(port, '127.0.0.1')`

it('waits until both answer, and ends both', { timeout: 20_000 }, async () => {
  const { site, api, end } = await serve(node(answering), tmpdir(), process.env, await freePorts())
  try {
    expect(await (await fetch(site)).text()).toBe('here')
    expect(await (await fetch(api)).text()).toBe('here')
  } finally {
    await end()
  }
  await expect(fetch(site)).rejects.toThrow()
})

it('tells what was printed where nothing comes to serve', { timeout: 20_000 }, async () => {
  const command = node('console.error("the lamp is out"); process.exitCode = 1')
  await expect(serve(command, tmpdir(), process.env, await freePorts())).rejects.toThrow('the lamp is out')
})
