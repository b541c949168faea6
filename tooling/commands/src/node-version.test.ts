import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const runner = resolve(import.meta.dirname, '../run.js')

test('a Node that is too old is told what to do', () => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '20.19.0' });
    await import(${JSON.stringify(runner)})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', pretend], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('need Node 22.18 or newer')
})
