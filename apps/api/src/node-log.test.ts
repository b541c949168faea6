import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { LogEntry } from './http/log.ts'
import { lineLog } from './node-log.ts'

afterEach(() => {
  vi.useRealTimers()
})

const entry = (requestId: string): LogEntry => ({
  time: '2030-01-01T00:00:00.000Z',
  level: 'info',
  requestId,
  method: 'GET',
  route: '/v1',
  status: 200,
  milliseconds: 1,
})

test('lines that come together are written at once, a line each, in their order', () => {
  vi.useFakeTimers()
  const written: string[] = []
  const log = lineLog((lines) => written.push(lines))
  log(entry('a'))
  log(entry('b'))
  expect(written).toEqual([])
  vi.runAllTimers()
  log(entry('c'))
  vi.runAllTimers()
  const ids = written.map((lines) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).requestId),
  )
  expect(ids).toEqual([['a', 'b'], ['c']])
})

test('what waits when the process ends is written', () => {
  const module = JSON.stringify(resolve(import.meta.dirname, 'node-log.ts'))
  const program = `const { lineLog } = await import(${module})
lineLog((lines) => process.stdout.write(lines))({ requestId: 'last' })
process.exit(0)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  expect(stdout).toBe('{"requestId":"last"}\n')
})
