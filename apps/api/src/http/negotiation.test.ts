import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask } from '../../test/ask.ts'

const forms = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
} as const
const name = fc.constantFrom(...(Object.keys(forms) as (keyof typeof forms)[]))
const typeOf = (headers: Headers) => (headers.get('content-type') ?? '').split(';')[0]

test('an ending chooses the form, whatever the header says', async () => {
  const accept = fc.oneof(fc.constantFrom(...Object.values(forms), 'image/png', '*/*;q=0'), fc.string())
  await fc.assert(
    fc.asyncProperty(name, accept, async (ending, header) => {
      const accepted = header.replace(/[^\x20-\x7e]/g, '')
      const { status, headers } = await ask(`/v1/events.${ending}`, { headers: { accept: accepted } })
      expect([status, typeOf(headers)]).toEqual([200, forms[ending]])
    }),
  )
})

test('the form with the highest q-value is sent, and none of which it is nought', async () => {
  const quality = fc.integer({ min: 0, max: 1000 })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(name, quality), { minLength: 1, selector: ([, q]) => q }),
      async (asked) => {
        const told = new Map(asked)
        const accept = [...told].map(([form, q]) => `${forms[form]};q=${(q / 1000).toFixed(3)}`).join(', ')
        const best = [...told].filter(([, q]) => q > 0).sort(([, a], [, b]) => b - a)[0]
        const { status, headers } = await ask('/v1/events', { headers: { accept } })
        expect(headers.get('vary')).toContain('Accept')
        if (best) expect([status, typeOf(headers)]).toEqual([200, forms[best[0]]])
        else expect(status).toBe(406)
      },
    ),
  )
})
