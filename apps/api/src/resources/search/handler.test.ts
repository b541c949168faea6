import { expect, test } from 'vitest'
import { ask, ids } from '../../../test/ask.ts'

test('what is found says where it matched', async () => {
  const { body } = await ask('/v1/search?q=dredger&kind=commitment')
  expect(ids(body)).toEqual(['dredger-grant'])
  expect(body.items[0].matches).toContainEqual({ field: 'label', words: ['dredger'] })
  expect(body.items[0].links.self).toBe('/v1/commitments/dredger-grant')
})

test('slips are forgiven and beginnings suffice', async () => {
  expect(ids((await ask('/v1/search?q=dregder')).body)).toContain('dredger-grant')
  expect(ids((await ask('/v1/search?q=dredg')).body)).toContain('dredger-grant')
})

test('a search without words is refused', async () => {
  expect((await ask('/v1/search')).body.errors).toEqual([
    { in: 'query', parameter: 'q', detail: 'it is required' },
  ])
  expect((await ask('/v1/search?q=%20')).status).toBe(400)
})
