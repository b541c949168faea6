import { expect, test } from 'vitest'
import type { EntenteRecord } from '../../records/record.ts'
import { inferred, stated } from '../../testing/accounts.ts'
import { anOrganization } from '../../testing/actors.ts'
import { aDocument } from '../../testing/documents.ts'
import { Origins, type Read } from './origins.ts'

const publisher = (id: string, group?: string) =>
  anOrganization({
    id,
    publishes: { standing: 'press', reason: 'A paper.', ...(group === undefined ? {} : { group }) },
  })
const report = (
  id: string,
  by: string | undefined,
  derivedFrom?: readonly [from: string, passages?: string[]],
) =>
  aDocument({
    id,
    ...(by === undefined ? {} : { publisher: stated(by, `${id}#1.1`) }),
    ...(derivedFrom === undefined
      ? {}
      : {
          derivedFrom: [
            {
              from: derivedFrom[0],
              ...(derivedFrom[1] === undefined ? {} : { passages: derivedFrom[1] }),
              how: inferred('rewrite', 'The sentences follow one by one.', `${id}#2.1`),
            },
          ],
        }),
  })

const originsIn = (records: readonly EntenteRecord[], ...passages: `${string}#${string}`[]): string[] => {
  const origins = new Origins(new Map(records.map((record) => [record.id, record])))
  return origins.readBy({ basis: 'stated', passages }).map(({ origin }: Read) => origin)
}

test('a document counts as its publisher, and one without a known publisher as itself', () => {
  const records = [publisher('gull'), report('a', 'gull'), report('b', undefined)]
  expect(originsIn(records, 'a#2.1', 'b#2.1')).toEqual(['gull', 'b'])
})

test('publishers of one house are one source, however deep the house', () => {
  const records = [publisher('tern', 'gull'), publisher('gull', 'seabirds'), publisher('seabirds')]
  expect(originsIn([...records, report('a', 'tern'), report('b', 'gull')], 'a#2.1', 'b#2.1')).toEqual([
    'seabirds',
    'seabirds',
  ])
})

test('what gives another document again counts as that one, through any number of hands', () => {
  const records = [publisher('gull'), publisher('tern'), publisher('auk')]
  const documents = [report('a', 'gull'), report('b', 'tern', ['a']), report('c', 'auk', ['b'])]
  expect(originsIn([...records, ...documents], 'c#2.1')).toEqual(['gull'])
})

test('a text of a publisher whose document nobody holds counts as that publisher', () => {
  expect(originsIn([publisher('gull'), publisher('wire'), report('a', 'gull', ['wire'])], 'a#2.1')).toEqual([
    'wire',
  ])
})

test('where some passages alone are derived, the others stay the publisher’s own', () => {
  const records = [publisher('gull'), publisher('wire'), report('a', 'gull', ['wire', ['4.1']])]
  expect(originsIn(records, 'a#2.1', 'a#4.1')).toEqual(['gull', 'wire'])
})

test('documents that lead back to each other end the search', () => {
  const records = [publisher('gull'), report('a', 'gull', ['b']), report('b', 'gull', ['a'])]
  expect(originsIn(records, 'a#2.1')).toEqual(['a'])
})
