import { check } from '@placemarkio/check-geojson'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test.each([
  '/v1/places.geojson',
  '/v1/events.geojson',
  '/v1/projects.geojson',
  '/v1/events/harbour-meeting.geojson',
])('%s is GeoJSON', async (path) => {
  const { status, headers, text } = await ask(path)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/geo+json')
  expect(() => check(text)).not.toThrow()
})

test('an event lies at the place that it names, and says by which field', async () => {
  const { body } = await ask('/v1/events/harbour-meeting.geojson')
  expect(body).toMatchObject({
    geometry: { type: 'Point', coordinates: [10, 50] },
    properties: { places: [{ field: '/place', id: 'port-merrow', precision: 'city', source: 'made up' }] },
    dataset: { version: '1.0.0' },
  })
})

test('what names no place has no geometry and is not left out', async () => {
  const { body } = await ask('/v1/events.geojson')
  expect(body.features).toHaveLength(2)
  expect(body.features[1].geometry).toBeNull()
})

test('chosen fields do not hide where a thing lies', async () => {
  const { body } = await ask('/v1/places/port-merrow.geojson?fields=label')
  expect(body.geometry).toEqual({ type: 'Point', coordinates: [10, 50] })
})
