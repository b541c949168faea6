import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

const count = async (): Promise<number> =>
  Object.values((await ask('/v1')).body.counts as Record<string, number>).reduce((sum, one) => sum + one)

test('the whole dataset is there, and says what it is and how to cite it', async () => {
  const { body } = await ask('/v1/export')
  expect(body.records).toHaveLength(await count())
  expect(body).toMatchObject({ version: '1.0.0', licence: 'https://creativecommons.org/licenses/by/4.0/' })
  expect(body.cite).toContain(body.hash)
  expect((await ask(new URL(body.address).pathname + new URL(body.address).search)).status).toBe(200)
})

test('as lines, the first tells the dataset and each other is a record', async () => {
  const { headers, text } = await ask('/v1/export.ndjson')
  expect(headers.get('content-type')).toBe('application/x-ndjson')
  const [head, ...records] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(head.cite).toContain('version 1.0.0')
  expect(records).toEqual((await ask('/v1/export.json')).body.records)
})

test('as a graph, each record is a node under its address', async () => {
  const { headers, text } = await ask('/v1/export.jsonld')
  expect(headers.get('content-type')).toBe('application/ld+json')
  const [dataset, ...nodes] = JSON.parse(text)['@graph']
  expect(dataset).toMatchObject({ '@type': 'Dataset', version: '1.0.0' })
  expect(nodes).toHaveLength(await count())
  expect(nodes[0]['@id']).toMatch(/^http:\/\/localhost\/v1\//)
  expect(nodes[0].isPartOf).toBe(dataset['@id'])
})

test('as of a day, what was not known then is not in it', async () => {
  const { body } = await ask('/v1/export?as_of=2031-05')
  const names = body.records.map(({ id }: { id: string }) => id)
  expect(names).not.toContain('treaty-signing')
  expect(body.asOf).toBe('2031-05')
  expect(body.cite).toContain('as known on 2031-05')
})
