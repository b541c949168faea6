import { expect, test } from 'vitest'
import { importArrows } from './import-arrows.ts'
import type { RepositoryFile } from './rule.ts'

function manifest(path: string, name: string, entries: string[] = ['.']): RepositoryFile {
  const exports = Object.fromEntries(entries.map((entry) => [entry, './src/index.ts']))
  return { path: `${path}/package.json`, text: JSON.stringify({ name, exports }) }
}

const rooms = [
  manifest('packages/domain', '@entente/domain', ['.', './ledger', './schemas/*.json']),
  manifest('packages/anchor', '@entente/anchor'),
  manifest('packages/client', '@entente/client'),
  manifest('apps/api', '@entente/api'),
  manifest('apps/web', '@entente/web'),
]

function messages(path: string, text: string): string[] {
  return importArrows([...rooms, { path, text }]).map(({ message }) => message)
}

test.each([
  ['packages/domain/src/records/event.ts', "import { date } from '../primitives/date.ts'"],
  ['packages/domain/src/dataset/index.ts', "import type { Ledger } from '../ledger/ledger.ts'"],
  ['packages/domain/src/index.ts', "export * from './records/record.ts'"],
  ['packages/domain/src/rules/dates.test.ts', "import { event } from '../testing/event.ts'"],
  ['packages/anchor/src/verify.ts', "import { sha256 } from './sha256.ts'"],
  ['packages/client/src/client.ts', "import type { Api } from '@entente/api'"],
  ['packages/client/src/client.test.ts', "import { createApp } from '@entente/api'"],
  ['packages/client/scripts/contract.ts', "import { createApp } from '@entente/api'"],
  ['apps/web/app/page.tsx', "import { ledger } from '@entente/domain/ledger'"],
  ['apps/web/app/page.tsx', "import schema from '@entente/domain/schemas/event.json'"],
  ['apps/web/app/page.tsx', "// import '@entente/api'\nconst text = \"import '@entente/api'\""],
])('%s may say: %s', (path, text) => {
  expect(messages(path, text)).toEqual([])
})

test.each([
  [
    'packages/domain/src/primitives/date.ts',
    "import { event } from '../records/event.ts'",
    'primitives must not import records',
  ],
  [
    'packages/domain/src/records/event.ts',
    "import type { Ledger } from '../ledger/ledger.ts'",
    'records must not import ledger',
  ],
  [
    'packages/domain/src/ledger/memory.ts',
    "import { check } from '../rules/check.ts'",
    'ledger must not import rules',
  ],
  [
    'packages/domain/src/rules/dates.ts',
    "import { event } from '../testing/event.ts'",
    'rules must not import testing',
  ],
  [
    'packages/domain/src/testing/ledger.ts',
    "import { dataset } from '../dataset/index.ts'",
    'testing must not import dataset',
  ],
  [
    'packages/domain/src/stray/thing.ts',
    "import { date } from '../primitives/date.ts'",
    '"stray" is no layer',
  ],
  [
    'packages/domain/src/evidence/passage.ts',
    "export { event } from '../records/event.ts'",
    'evidence must not import records',
  ],
  [
    'packages/domain/src/evidence/passage.ts',
    "await import('../records/event.ts')",
    'evidence must not import records',
  ],
  [
    'packages/anchor/src/verify.ts',
    "import type { Passage } from '@entente/domain'",
    'anchor must not import',
  ],
  ['packages/client/src/client.ts', "import { app } from '@entente/api'", 'only the type'],
  [
    'packages/domain/src/index.ts',
    "import type { Api } from '@entente/api'",
    'a package must not import an app',
  ],
  ['apps/web/app/page.tsx', "import type { Api } from '@entente/api'", 'apps must not import each other'],
  ['apps/web/app/page.tsx', "import { x } from '../../../packages/domain/src/index.ts'", 'leaves apps/web'],
  ['apps/web/app/page.tsx', "import { x } from '@entente/domain/src/records/event.ts'", 'is closed'],
])('%s must not say: %s', (path, text, message) => {
  expect(messages(path, text)).toEqual([expect.stringContaining(message)])
})

test('a finding names the file and the line', () => {
  const text = "\n\nimport type { Api } from '@entente/api'"
  expect(importArrows([...rooms, { path: 'apps/web/app/page.tsx', text }])).toMatchObject([
    { file: 'apps/web/app/page.tsx', line: 3, rule: 'import-arrows' },
  ])
})
