import { expect, test } from 'vitest'
import { runSteps } from './run-steps.ts'
import type { Step } from './step.ts'

function base(lines: string[] = []) {
  return {
    root: import.meta.dirname,
    env: process.env,
    sources: undefined,
    print: (line: string) => lines.push(line),
  }
}

const never = new AbortController().signal

function command(name: string, code: string): Step {
  return { name, run: ({ run }) => run(process.execPath, ['-e', code]) }
}

test('each step is printed with its time', async () => {
  const lines: string[] = []
  const results = await runSteps([command('one', ''), command('two', '')], base(lines), never)
  expect(results).toEqual([
    { name: 'one', failure: undefined },
    { name: 'two', failure: undefined },
  ])
  expect(lines[0]).toBe('\n== one')
  expect(lines[1]).toMatch(/^== one: \d+\.\d s$/)
})

test('a failure is kept and does not stop what does not need it', async () => {
  const needy: Step = { ...command('needy', ''), needs: ['bad'] }
  const results = await runSteps(
    [command('bad', 'process.exit(4)'), needy, command('last', '')],
    base(),
    never,
  )
  expect(results.map(({ failure }) => failure)).toEqual([
    expect.stringContaining('exit code 4'),
    'not run, since this failed: bad',
    undefined,
  ])
})

test('a program that is not there is a failure', async () => {
  const missing: Step = { name: 'missing', run: ({ run }) => run('entente-no-such-program', []) }
  const [result] = await runSteps([missing], base(), never)
  expect(result?.failure).toContain('ENOENT')
})

test('a stop ends the running step and skips the rest', { timeout: 30_000 }, async () => {
  const stop = new AbortController()
  const waiting = command('waiting', 'setInterval(() => {}, 1000)')
  setTimeout(() => stop.abort(), 300)
  const results = await runSteps([waiting, command('later', '')], base(), stop.signal)
  expect(results).toHaveLength(1)
  expect(results[0]?.failure).toContain('stopped')
})
