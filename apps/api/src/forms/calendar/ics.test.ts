import type { EntenteRecord } from '@entente/domain'
import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset } from '@entente/domain/testing'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { createApp } from '../../app.ts'

const dataset = await harbourDataset()

/** The calendar of an event of the harbour with something changed, as it is sent. */
async function calendarOf(change: object): Promise<string> {
  const records = dataset.records.map(
    (record): EntenteRecord =>
      record.id === 'treaty-signing' ? ({ ...record, ...change } as EntenteRecord) : record,
  )
  const app = createApp({ ledger: new MemoryLedger({ ...dataset, records }) })
  const response = await app.request('/v1/events/treaty-signing.ics')
  expect(response.status).toBe(200)
  return response.text()
}

const dated = (value: unknown) => {
  const event = dataset.records.find(({ id }) => id === 'treaty-signing')
  const [account] = event?.kind === 'event' ? event.date : []
  return { date: [{ ...account, value }] }
}

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

test('a calendar has an entry an event, with a name that stays', async () => {
  const { status, headers, text } = await ask('/v1/events.ics')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const { events, calendar } = read(text)
  expect(events.map(({ uid }) => uid)).toEqual([
    'harbour-meeting.event@localhost',
    'treaty-signing.event@localhost',
  ])
  expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain('version 1.0.0')
  expect((await ask('/v1/events.ics')).text).toBe(text)
})

test.each([
  ['2031-06-15', '2031-06-15', '2031-06-16'],
  ['2031-06', '2031-06-01', '2031-07-01'],
  ['2031-12~', '2031-12-01', '2032-01-01'],
  ['2031', '2031-01-01', '2032-01-01'],
  ['2031-06-15/2031-06-16', '2031-06-15', '2031-06-17'],
  ['2031-06?/2031-09-13', '2031-06-01', '2031-09-14'],
  ['2031-06/..', '2031-06-01', '2031-07-01'],
  ['203X', '2030-01-01', '2040-01-01'],
])('%s is shown from %s until before %s, and told in words', async (date, start, end) => {
  const [event] = read(await calendarOf(dated(date))).events
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end])
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.description).toContain(`EDTF ${date}`)
  if (date.endsWith('..')) expect(event?.summary).toContain('until when is not known')
})

test.each([[{ unknown: 'unstated' }], ['../2031-06']])(
  'an event that began nobody knows when is named, not shown: %j',
  async (date) => {
    const { calendar, events } = read(await calendarOf(dated(date)))
    expect(events).toEqual([])
    expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain('Signing of the treaty')
  },
)

test('any text comes back from another reader, in lines of at most 75 bytes', async () => {
  const unit = fc.constantFrom('\\', ';', ',', '\n', 'n', ':', '"', ' ', 'a', 'é', '字', '😀', 'BEGIN:VEVENT')
  const text = fc.oneof(
    fc.string({ unit, minLength: 1, maxLength: 120 }),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  await fc.assert(
    fc.asyncProperty(text, async (label) => {
      const calendar = await calendarOf({ label })
      for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
      const { events } = read(calendar)
      expect(events).toHaveLength(1)
      expect(events[0]?.summary).toBe(label.replace(/[^\P{Cc}\n]/gu, ' '))
    }),
    { numRuns: 150 },
  )
})
