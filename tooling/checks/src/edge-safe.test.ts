import { expect, test } from 'vitest'
import { edgeSafe } from './edge-safe.ts'

const path = 'packages/domain/src/rules/dates.ts'

test.each([
  "import { readFile } from 'node:fs/promises'",
  "import fs from 'fs'",
  "export { join } from 'node:path'",
  "const { join } = await import('node:path')",
  "const fs = require('fs')",
  'const mode = process.env.MODE',
  'const bytes = Buffer.from(text)',
  'const here = __dirname',
  'const given = { process }',
  "import { compile } from '../../node/compile.ts'",
])('code for the edge must not say: %s', (text) => {
  expect(edgeSafe([{ path, text }]).length).toBeGreaterThan(0)
})

test.each([
  "import type { Readable } from 'node:stream'",
  "import { date } from '../primitives/date.ts'",
  'const step = { process: 1 }.process',
  "const word = 'process'",
  '// Buffer would not do',
  'interface Tender { process: string }',
])('code for the edge may say: %s', (text) => {
  expect(edgeSafe([{ path, text }])).toEqual([])
})

test.each([
  'packages/domain/src/rules/dates.test.ts',
  'packages/domain/scripts/compile.ts',
  'packages/cli/src/main.ts',
  'apps/api/src/node.ts',
  'apps/api/src/node-server.ts',
  'apps/api/src/serve.ts',
])('%s runs in Node alone', (elsewhere) => {
  expect(edgeSafe([{ path: elsewhere, text: "import 'node:fs'; process.exit()" }])).toEqual([])
})

test('a finding says where and what to do', () => {
  expect(edgeSafe([{ path: 'apps/api/src/app.ts', text: '\nprocess.exit()' }])).toEqual([
    {
      file: 'apps/api/src/app.ts',
      line: 2,
      rule: 'edge-safe',
      message: '"process" exists in Node alone: use a Web-standard API, or have it passed in.',
    },
  ])
})
