import { expect, test } from 'vitest'
import { machineWords } from './machine-words.ts'

// Put together here, so that this file keeps the rule itself.
const slash = '/'
const host = ['registry', 'example', 'org'].join('.')

test.each([
  `${slash}home${slash}ada${slash}entente`,
  `see "${slash}tmp${slash}out.json"`,
  `cd ${slash}Users${slash}ada`,
  `file:${slash}${slash}${slash}root${slash}notes`,
  ['C:', 'Users', 'ada'].join('\\'),
  `https:${slash}${slash}${host}${slash}zod`,
  `${slash}${slash}${host}:4873${slash}`,
  `${slash}${slash}npm.example.org${slash}:${'_authToken'}=abc`,
])('%s is found', (text) => {
  expect(machineWords([{ path: 'a.md', text: `\n${text}` }])[0]).toMatchObject({
    line: 2,
    rule: 'machine-words',
  })
})

test.each([
  'https://example.org/home/news',
  'https://example.org/work/in/progress',
  'apps/web/home/page.tsx',
  './tmp/out.json',
  '/usr/bin/chromium',
  'the registry of companies',
])('%s is no word of a machine', (text) => {
  expect(machineWords([{ path: 'a.md', text }])).toEqual([])
})

test("the lock file is pnpm's", () => {
  expect(
    machineWords([{ path: 'pnpm-lock.yaml', text: `https:${slash}${slash}${host}${slash}zod` }]),
  ).toEqual([])
})
