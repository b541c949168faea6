import type { RecordOf } from '@entente/domain'
import { dateOf, statusOf } from '@entente/domain/ledger'
import ical, {
  escape as escapeText,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { Form } from '../../http/form.ts'
import { licenceAddress } from '../../http/link-header.ts'
import type { Context } from '../../http/operation.ts'
import { citedFields } from '../../resources/evidence/cite.ts'
import type { CitedField } from '../../resources/evidence/cited-field.ts'
import type { Resource } from '../../resources/records/resource.ts'
import { type Asked, askedOf } from '../asked.ts'
import { spanOf, wordsOf } from './span.ts'
import { stampOf } from './stamp.ts'

const ics = {
  name: 'ics',
  mediaType: 'text/calendar',
  description:
    'An entry an event, over all the days that its date can mean; the words are in its description. Events of which no account tells when they began are named in the description of the calendar. RFC 5545',
  whole: true,
} as const

/** A list of events as a calendar. */
export const collectionIcs: Form<{ readonly items: readonly Resource[] }> = {
  ...ics,
  write: ({ items }, context) => calendar('Entente: events', items, context),
}

/** One event as a calendar. */
export const recordIcs: Form<Resource> = {
  ...ics,
  write: async (record, context) => calendar('Entente: an event', [record], context),
}

/** Everything that an entry is made from. */
interface Source {
  readonly event: RecordOf<'event'>
  readonly address: string
  readonly host: string
  readonly stamp: Date
  readonly asked: Asked
}

async function calendar(name: string, records: readonly Resource[], context: Context): Promise<string> {
  const asked = await askedOf(context)
  const stamp = await stampOf(asked)
  const host = new URL(context.origin).hostname
  const entries: ICalEventData[] = []
  const left: string[] = []
  for (const { id, links } of records) {
    const event = await eventOf(id, asked)
    const entry = await entryOf({ event, address: `${context.origin}${links.self}`, host, stamp, asked })
    if (entry) entries.push(entry)
    else left.push(event.label)
  }
  const { version, hash } = asked.info
  const told = [
    `Events of the ledger Entente, version ${version} (SHA-256 ${hash}), licence ${licenceAddress}.`,
    'An entry covers all the days that its date can mean; that is no claim that the event lasted so long.',
    ...(left.length === 0 ? [] : [`Left out, since no account tells when they began: ${left.join('; ')}.`]),
  ].join(' ')
  // The library escapes the texts of entries and not those of the calendar, and leaves out the last end of line.
  const made = ical({
    prodId: '//Entente//Entente API//EN',
    name: escapeText(tidy(name), false),
    description: escapeText(tidy(told), false),
    events: entries,
  })
  return `${made.toString()}\r\n`
}

/** The whole record is asked for again, since the caller may have chosen fields. */
async function eventOf(id: string, { ledger, time }: Asked): Promise<RecordOf<'event'>> {
  const found = await ledger.get(id, { asOf: time.as_of })
  if (!found || !('record' in found) || found.record.kind !== 'event')
    throw new Error(`${id} was answered as an event and is none`)
  return found.record
}

async function entryOf({ event, address, host, stamp, asked }: Source): Promise<ICalEventData | undefined> {
  const date = dateOf(event)
  const span = date === undefined ? undefined : spanOf(date)
  if (date === undefined || !span) return undefined
  const dates = await citedFields(event, asked.ledger, asked.time, '/date')
  const place = await placeOf(event, asked)
  return {
    id: `${event.id}.event@${host}`,
    start: span.start,
    end: span.end,
    allDay: true,
    stamp,
    summary: tidy(span.isOpen ? `${event.label} (begins; until when is not known)` : event.label),
    description: tidy(
      [
        ...(event.summary === undefined ? [] : [event.summary]),
        `When: ${wordsOf(date)}.`,
        ...dates.flatMap(tellDates),
        `Cite: ${event.label}, Entente version ${asked.info.version}, ${address}`,
      ].join('\n'),
    ),
    url: address,
    categories: [{ name: event.type }],
    transparency: ICalEventTransparency.TRANSPARENT,
    status: statuses[statusOf(event) ?? ''] ?? ICalEventStatus.CONFIRMED,
    ...(place === undefined ? {} : { location: tidy(place) }),
    x: [{ key: 'X-ENTENTE-EDTF', value: date }],
  }
}

const statuses: Readonly<Record<string, ICalEventStatus>> = {
  expected: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

const tie = {
  rival: 'is a rival of one of these',
  supersedes: 'supersedes one of these',
  refines: 'refines one of these',
  restates: 'restates one of these',
} as const

/** What each account of the date says, and the passages that it rests on. */
function tellDates({ accounts }: CitedField): string[] {
  return accounts.flatMap(({ value, evidence, answers }, index) => [
    `${index === 0 ? 'Lead account' : `Another account${answers ? `, which ${tie[answers.relation]}` : ''}`}: ${typeof value === 'string' ? value : 'not known'}, ${evidence.map(({ basis, speaker }) => (speaker ? `${basis} to ${speaker.label}` : basis)).join(', ')}.`,
    ...evidence.flatMap(({ passages = [] }) =>
      passages.map(
        ({ id, gloss, publisher, published, links }) =>
          `[${id}] ${gloss} (${[publisher?.label, published, links.source].filter((part) => part !== undefined).join(', ')})`,
      ),
    ),
  ])
}

async function placeOf(event: RecordOf<'event'>, { ledger, time }: Asked): Promise<string | undefined> {
  const [account] = event.place ?? []
  if (typeof account?.value !== 'string') return undefined
  const found = await ledger.get(account.value, { asOf: time.as_of })
  return found && 'record' in found ? found.record.label : undefined
}

/** A text has no control character but the end of a line (RFC 5545, section 3.1), and no lone surrogate. */
const tidy = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')
