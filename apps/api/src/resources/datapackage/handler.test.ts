import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('every resource is there with the fields that the descriptor tells, in their order', async () => {
  const { body } = await ask('/v1/datapackage.json')
  expect(body.resources.length).toBeGreaterThan(10)
  for (const { path, format, schema } of body.resources) {
    const { status, text } = await ask(new URL(path).pathname)
    expect([path, status]).toEqual([path, 200])
    if (format === 'csv')
      expect((parse(text) as string[][])[0]).toEqual(schema.fields.map(({ name }: { name: string }) => name))
  }
})
