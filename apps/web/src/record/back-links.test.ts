import { expect, test } from 'vitest'
import type { BackLink } from '../reading/read-record.ts'
import { sortLinks } from './back-links.ts'

const link = (id: string, ...fields: readonly string[]): BackLink => ({
  id,
  kind: 'event',
  label: id,
  fields,
})

const links = [
  link('pledge', '/under/0/value', '/participants/0/actor'),
  link('talks', '/partOf/0/value'),
  link('treaty', '/dependsOn/0/on'),
  link('setter', '/dependsOn/0/setBy'),
  link('office', '/tie/0/value/subject'),
  link('speech', '/tie/0/evidence/0/speaker'),
  link('visit', '/participants/0/actor'),
]

test('records that depend on this one, its ties and all others are told apart', () => {
  const { dependents, ties, others } = sortLinks(links)
  const ids = (of: readonly BackLink[]) => of.map(({ id }) => id)
  expect([...dependents].map(([key, found]) => [key, ids(found)])).toEqual([
    ['dependsOn', ['treaty']],
    ['under', ['pledge']],
    ['partOf', ['talks']],
  ])
  expect(ids(ties)).toEqual(['office'])
  expect(ids(others)).toEqual(['setter', 'speech', 'visit'])
})
