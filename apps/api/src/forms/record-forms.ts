import { collections, type Kind } from '@entente/domain'
import type { Form } from '../http/form.ts'
import type { Resource } from '../resources/records/resource.ts'
import { titled } from '../resources/records/titled.ts'
import { collectionIcs, recordIcs } from './calendar/ics.ts'
import { collectionCsv, recordCsv } from './csv/records-csv.ts'
import { collectionGeojson, recordGeojson } from './geo/geojson.ts'
import { collectionAsLinkedData, recordAsLinkedData } from './linked-data/records.ts'
import { collectionAsMarkdown, recordAsMarkdown } from './markdown/records.ts'

/** The kinds that are on a map: places, and what is told of a place. */
const onMap: readonly Kind[] = ['place', 'event', 'project']

/** The forms of a kind's collection beside JSON. */
export const collectionForms = (kind: Kind): readonly Form<{ readonly items: readonly Resource[] }>[] => [
  collectionAsLinkedData,
  collectionAsMarkdown(titled(collections[kind])),
  collectionCsv(kind),
  ...(onMap.includes(kind) ? [collectionGeojson] : []),
  ...(kind === 'event' ? [collectionIcs] : []),
]

/** The forms of one record of a kind beside JSON. */
export const recordForms = (kind: Kind): readonly Form<Resource>[] => [
  recordAsLinkedData,
  recordAsMarkdown,
  recordCsv(kind),
  ...(onMap.includes(kind) ? [recordGeojson] : []),
  ...(kind === 'event' ? [recordIcs] : []),
]
