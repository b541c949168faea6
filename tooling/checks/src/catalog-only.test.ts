import { expect, test } from 'vitest'
import { catalogOnly } from './catalog-only.ts'

function repository(dependencies: object, catalog = 'zod: 4.6.7') {
  return [
    { path: 'pnpm-workspace.yaml', text: `packages: []\ncatalog:\n  ${catalog}\n` },
    { path: 'packages/one/package.json', text: JSON.stringify({ dependencies }, null, 2) },
  ]
}

test('pointing to the catalog and to the workspace is right', () => {
  expect(catalogOnly(repository({ zod: 'catalog:', '@entente/domain': 'workspace:*' }))).toEqual([])
})

test.each(['4.6.7', '^4.6.7', 'latest', 'catalog:other', 'workspace:^', 'file:../zod', '*'])(
  'a dependency on "%s" is found with its line',
  (version) => {
    expect(catalogOnly(repository({ zod: version }))).toMatchObject([
      { file: 'packages/one/package.json', line: 3, rule: 'catalog-only' },
    ])
  },
)

test.each(['^4.6.7', '4', '4.6', 'latest', '>=4.6.7', '4.x'])(
  'a catalog version "%s" is not exact',
  (version) => {
    expect(catalogOnly(repository({ zod: 'catalog:' }, `zod: "${version}"`))).toEqual([
      {
        file: 'pnpm-workspace.yaml',
        line: 3,
        rule: 'catalog-only',
        message: `zod is "${version}": write one exact version.`,
      },
    ])
  },
)

test('a prerelease is exact', () => {
  expect(catalogOnly(repository({ zod: 'catalog:' }, 'zod: 5.0.0-beta.1'))).toEqual([])
})

test('an entry of the catalog that nothing uses is found', () => {
  expect(catalogOnly(repository({}))).toMatchObject([
    { message: 'zod is used by no package: delete the line.' },
  ])
})
