import type { CitedField } from '../../resources/evidence/cited-field.ts'
import type { Resource } from '../../resources/records/resource.ts'
import { citedEvidence, citedRecord } from '../cited/cited-record.ts'
import { type EvidenceOf, idIn, type PageOf } from '../cited/page.ts'
import { recordIri } from '../cited/telling.ts'
import { datasetNode, stateOf } from './dataset-node.ts'
import { linkedData } from './form.ts'

/** A record as linked data. */
export const recordAsLinkedData = linkedData<Resource>(async (record, telling) => ({
  records: [await citedRecord(record, telling)],
}))

/** The evidence of a record as linked data. */
export const evidenceAsLinkedData = linkedData<EvidenceOf<CitedField>>(async ({ items, links }, telling) => ({
  records: [await citedEvidence(idIn(links.record), items, telling)],
}))

/** A page of a collection as linked data: an ordered list, and every record of it with its accounts. */
export const collectionAsLinkedData = linkedData<PageOf<Resource>>(
  async ({ items, total, links }, telling) => ({
    nodes: [
      {
        '@id': telling.here,
        '@type': ['ItemList', 'Entity'],
        numberOfItems: total,
        itemListElement: items.map(({ kind, id }) => recordIri(telling, kind, id)),
        ...(links.next === undefined ? {} : { nextPage: `${telling.origin}${links.next}` }),
        ...stateOf(telling),
        isPartOf: datasetNode(telling)['@id'],
      },
    ],
    records: await Promise.all(items.map((one) => citedRecord(one, telling))),
  }),
)
