import { dateOf, statusOf, typeOf } from '@entente/domain/ledger'
import type { CitedRecord } from '../cited/cited-record.ts'
import { passageIri, recordIri, type Telling } from '../cited/telling.ts'
import { accountNodes } from './account-node.ts'
import { datasetNode, stateOf } from './dataset-node.ts'
import { type Node, types } from './types.ts'

/** A record as a node, with its accounts inside it. Standard: schema.org, PROV-O. */
export function recordNode(cited: CitedRecord, telling: Telling): Node {
  const { record, fields, fragments } = cited
  const [date, status, type] = [dateOf(record), statusOf(record), typeOf(record)]
  const own = recordIri(telling, record.kind, record.id)
  return {
    '@id': own,
    '@type': [types[record.kind], 'Entity'],
    kind: record.kind,
    identifier: record.id,
    name: record.label,
    ...(record.summary === undefined ? {} : { description: record.summary }),
    ...(type === undefined ? {} : { category: type }),
    ...(date === undefined ? {} : { date }),
    ...(date === undefined || record.kind !== 'event' ? {} : spanOf(date)),
    ...(status === undefined ? {} : { status }),
    ...placeOf(cited),
    ...stateOf(telling),
    isPartOf: datasetNode(telling)['@id'],
    additionalProperty: fields.flatMap((field) => accountNodes(field, cited, telling)),
    ...(fragments.length === 0
      ? {}
      : {
          quotes: fragments.map(({ text, passage }) => ({
            '@type': 'Entity',
            exact: text,
            wasDerivedFrom: [passageIri(telling, passage.document, passage.number)],
          })),
        }),
  }
}

/** Where an event begins and ends, as far as its date tells; an open end is left out. */
function spanOf(date: string): Node {
  const [from = '', to = ''] = date.split('/')
  return {
    ...(/^[^.]/.test(from) ? { startDate: from } : {}),
    ...(/^[^.]/.test(to) ? { endDate: to } : {}),
  }
}

function placeOf({ record }: CitedRecord): Node {
  if (record.kind !== 'place' || record.location === undefined) return {}
  const [longitude, latitude] = record.location.coordinates
  return {
    geo: {
      '@type': 'GeoCoordinates',
      latitude: String(latitude),
      longitude: String(longitude),
      description: record.location.source,
    },
  }
}
