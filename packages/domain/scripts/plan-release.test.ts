import { expect, test } from 'vitest'
import { harbourStates } from '../src/testing/harbour-editions.ts'
import { entriesOf } from './changelog.ts'
import { planRelease } from './plan-release.ts'

const [present, before] = await harbourStates()
if (!present || !before) throw new Error('no states')
const said = { why: ['Read.'], released: '2032-01-01T00:00:00Z' }

test('a version that rises far enough is released', () => {
  expect(planRelease(before, present, said)).toMatchObject({
    release: { version: '1.0.0', previous: '0.9.0', hash: present.hash, why: ['Read.'] },
  })
})

test('the first release asks for nothing before it', () => {
  const plan = planRelease(undefined, before, said)
  expect(plan).toHaveProperty('release.changes.length', before.records.length)
  expect(plan).not.toHaveProperty('release.previous')
})

test.each([
  [
    '0.9.1',
    'VERSIONING.md asks for a major change, since place lost-cape was removed: restore what “changeset version” wrote, and add a changeset that raises @entente/domain by a minor.',
  ],
  [
    '0.9.0',
    'VERSIONING.md asks for a major change, since place lost-cape was removed: restore what “changeset version” wrote, and add a changeset that raises @entente/domain by a minor.',
  ],
])('%s is refused in a sentence that says what it lacks', (version, tail) => {
  expect(planRelease(before, { ...present, version }, said)).toEqual({
    refusal: `The version goes from 0.9.0 to ${version}, but ${tail}`,
  })
})

test('nothing is written where nothing changed, and no version without a word on it', () => {
  expect(planRelease(present, present, said)).toHaveProperty('nothing')
  expect(planRelease(before, present, { ...said, why: [] })).toHaveProperty('refusal')
})

test('a changelog is read by version and entry', () => {
  const changelog = `# x

## 0.2.0

### Minor Changes

- 9c75335: One thing,
  over two lines.
- Another.

### Patch Changes

- Updated dependencies [9c75335]
  - @entente/anchor@0.2.0

## 0.1.0

- First.
`
  expect(entriesOf(changelog, '0.2.0')).toEqual(['One thing, over two lines.', 'Another.'])
  expect(entriesOf(changelog, '0.3.0')).toEqual([])
})
