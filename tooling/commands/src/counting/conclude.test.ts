import { expect, test } from 'vitest'
import { summarize } from './conclude.ts'

const passed = [{ name: 'rules', failure: undefined }]

test('all well ends in the count', () => {
  expect(summarize(passed, { passed: 512, failed: 0, problems: [] }, true)).toEqual({
    lines: ['Entente: 512 passed, 0 failed'],
    passed: true,
  })
})

test('a verification that did not run is said', () => {
  const { lines } = summarize(passed, { passed: 1, failed: 0, problems: [] }, false)
  expect(lines[0]).toContain('Not run: verification against source texts')
})

test('failed tests fail', () => {
  const { lines, passed: well } = summarize(passed, { passed: 510, failed: 2, problems: [] }, true)
  expect(lines).toEqual(['Entente: 510 passed, 2 failed'])
  expect(well).toBe(false)
})

test('a failed step without a failed test still fails', () => {
  const results = [{ name: 'format and lint', failure: 'biome check .: exit code 1' }]
  expect(summarize(results, { passed: 5, failed: 0, problems: [] }, true)).toEqual({
    lines: ['format and lint: biome check .: exit code 1', 'Entente: 5 passed, 1 failed'],
    passed: false,
  })
})

test('a problem with the reports fails', () => {
  const tally = { passed: 5, failed: 0, problems: ['one: the script "test" reported no test'] }
  expect(summarize(passed, tally, true).passed).toBe(false)
})
