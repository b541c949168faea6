import { expect, test } from 'vitest'
import { readDataFolder } from '../../node/read-data-folder.ts'
import { Edition } from '../testing/edition.ts'
import { mutations } from '../testing/mutations.ts'
import { check } from './check.ts'
import { printIssue } from './issue.ts'
import { rules } from './rules.ts'

const files = await readDataFolder(new URL('../../data', import.meta.url).pathname)
const { records, issues } = check(files)

test('the data as it is has no issue', () => {
  expect(issues.map(printIssue)).toEqual([])
})

test.each(mutations)('$rule notices: $name', ({ rule, apply }) => {
  const data = new Edition(files, records)
  apply(data)
  const noticed = check(data.files).issues
  expect(noticed.map((issue) => issue.rule)).toContain(rule)
})

test('every rule is meant by at least one mutation', () => {
  const meant = new Set(mutations.map(({ rule }) => rule))
  expect(rules.map(({ name }) => name).filter((name) => !meant.has(name))).toEqual([])
})

test('there are more than sixty ways to break the data, each named once', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
  expect(mutations.length).toBeGreaterThan(60)
})
