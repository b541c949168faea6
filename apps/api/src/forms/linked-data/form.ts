import type { Form } from '../../http/form.ts'
import { contextPath } from '../../resources/linked-data-context/terms.ts'
import type { CitedRecord } from '../cited/cited-record.ts'
import { type Telling, tellingOf } from '../cited/telling.ts'
import { datasetNode } from './dataset-node.ts'
import { recordNode } from './record-node.ts'
import { sourceNodes } from './source-nodes.ts'
import type { Node } from './types.ts'

/** What an answer tells: nodes of its own, and the records in it. */
export interface Told {
  readonly nodes?: readonly Node[]
  readonly records: readonly CitedRecord[]
}

/**
 * The form of an answer as linked data: its records with their accounts, then the passages and documents behind them
 * and the state of the dataset, in one graph. Standard: JSON-LD 1.1 with the context at {@link contextPath}.
 */
export function linkedData<Body>(tell: (body: Body, telling: Telling) => Promise<Told>): Form<Body> {
  return {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    description: 'JSON-LD 1.1 with terms of schema.org, PROV-O and Web Annotation',
    async write(body, context) {
      const telling = await tellingOf(context)
      const { nodes = [], records } = await tell(body, telling)
      const graph = [
        ...nodes,
        ...records.map((one) => recordNode(one, telling)),
        ...(await sourceNodes(records, telling)),
        datasetNode(telling),
      ]
      return JSON.stringify({ '@context': `${telling.origin}${contextPath}`, '@graph': graph })
    },
  }
}
