import { bases, EdtfDate, type Kind, kinds } from '@entente/domain'
import * as z from 'zod'
import { timelineCsv } from '../../forms/csv/view-csv.ts'
import { timelineAsMarkdown } from '../../forms/markdown/timeline.ts'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { pageOf } from '../../http/page.ts'
import { date, id, kind, paging, time } from '../../http/parameter-schemas.ts'

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const TimelineEntry = z
  .strictObject({
    kind: z.enum(kinds),
    id: z.string(),
    label: z.string(),
    field: z.string().meta({ description: 'JSON Pointer of the field that has the date' }),
    date: EdtfDate.optional().meta({ description: "The lead account's date; absent where it is unknown" }),
    earliest: Day.optional().meta({
      description: 'The first day that the date can mean; absent at an open end',
    }),
    latest: Day.optional().meta({
      description: 'The last day that the date can mean; absent at an open end',
    }),
    basis: z.enum(bases).optional(),
    status: z.string().optional().meta({ description: 'Where the record stands now' }),
    links: z.strictObject({ self: Link, evidence: Link }),
  })
  .meta({ id: 'TimelineEntry', description: 'A date of a record' })

const TimelinePage = pageOf(TimelineEntry, 'TimelineEntry')

/** The contract of the timeline. */
export const timelineContract: Contract<
  object,
  {
    readonly kind?: Kind | undefined
    readonly actor?: string | undefined
    readonly from?: EdtfDate | undefined
    readonly to?: EdtfDate | undefined
    readonly as_of?: EdtfDate | undefined
    readonly as_in?: string | undefined
    readonly limit?: number | undefined
    readonly cursor?: string | undefined
  },
  z.output<typeof TimelinePage>
> = {
  operationId: 'getTimeline',
  method: 'get',
  path: '/v1/timeline',
  tag: 'Views',
  summary: 'List dated records in their order',
  description: 'By the first day that a date can mean, then the last; the undated come last.',
  parameters: {
    query: z.strictObject({
      kind,
      actor: id
        .optional()
        .meta({ description: 'Only records that name this person, country or organization' }),
      from: date('Its date may lie on this one or later'),
      to: date('Its date may lie on this one or earlier'),
      ...time,
      ...paging,
    }),
  },
  answers: {
    description: 'A page of the timeline',
    mediaTypes: ['application/json'],
    forms: [timelineCsv, timelineAsMarkdown],
    schema: TimelinePage,
  },
}
