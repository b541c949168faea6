import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('places with a location are GeoJSON features', async () => {
  const { headers, body } = await ask('/v1/map')
  expect(headers.get('content-type')).toBe('application/geo+json')
  expect(body.features).toEqual([
    {
      type: 'Feature',
      id: 'port-merrow',
      geometry: { type: 'Point', coordinates: [10, 50] },
      properties: {
        kind: 'place',
        label: 'Port Merrow',
        type: 'city',
        precision: 'city',
        source: 'made up',
        links: { self: '/v1/places/port-merrow' },
      },
    },
  ])
})

test('who accepts JSON alone gets it under that name', async () => {
  const { headers } = await ask('/v1/map', { headers: { accept: 'application/json' } })
  expect(headers.get('content-type')).toBe('application/json')
})
