import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('the graph has a record in the middle and what is tied to it', async () => {
  const { body } = await ask('/v1/graph?around=harbour-treaty')
  expect(body.nodes[0]).toMatchObject({ id: 'harbour-treaty', distance: 0 })
  expect(body.edges).toContainEqual({ from: 'dredger-grant', field: '/under/0/value', to: 'harbour-treaty' })
})

test('more steps reach farther', async () => {
  const near = (await ask('/v1/graph?around=port-merrow')).body.nodes.length
  const far = (await ask('/v1/graph?around=port-merrow&depth=2')).body.nodes.length
  expect(far).toBeGreaterThan(near)
})

test('a former id leads to the new one, an unknown one nowhere', async () => {
  const { status, headers } = await ask('/v1/graph?depth=2&around=benjamin-marsh')
  expect(status).toBe(308)
  expect(headers.get('location')).toBe('/v1/graph?depth=2&around=ben-marsh')
  expect((await ask('/v1/graph?around=nobody')).status).toBe(404)
})
