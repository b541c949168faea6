import { kinds } from '@entente/domain'
import type { Operation } from './http/operation.ts'
import { catalogOperation } from './resources/catalog/handler.ts'
import { changesOperation } from './resources/changes/handler.ts'
import { coverageOperation } from './resources/coverage/handler.ts'
import { dataPackageOperation } from './resources/datapackage/handler.ts'
import { disagreementsOperation } from './resources/disagreements/handler.ts'
import { docsContract } from './resources/docs/contract.ts'
import { docsOperation } from './resources/docs/handler.ts'
import { evidenceOperation } from './resources/evidence/handler.ts'
import { exportOperation } from './resources/export/handler.ts'
import { atomOperation, jsonFeedOperation } from './resources/feeds/handler.ts'
import { graphOperation } from './resources/graph/handler.ts'
import { healthOperation } from './resources/health/handler.ts'
import { historyOperation } from './resources/history/handler.ts'
import { linkedDataContextOperation } from './resources/linked-data-context/handler.ts'
import { mapOperation } from './resources/map/handler.ts'
import { openApiContract } from './resources/openapi/contract.ts'
import { describer } from './resources/openapi/describe.ts'
import { openApiOperation } from './resources/openapi/handler.ts'
import { passagesOperation } from './resources/passages/handler.ts'
import { publisherOperation, publishersOperation } from './resources/publishers/handler.ts'
import { collectionOperations } from './resources/records/handler.ts'
import { releasesOperation } from './resources/releases/handler.ts'
import { schemaOperation } from './resources/schemas/handler.ts'
import { searchOperation } from './resources/search/handler.ts'
import { serviceOperation } from './resources/service/handler.ts'
import { sourcesOperation } from './resources/sources/handler.ts'
import { timelineOperation } from './resources/timeline/handler.ts'
import { totalsOperation } from './resources/totals/handler.ts'
import { verifyOperation } from './resources/verify/handler.ts'

const answering: readonly Operation[] = [
  serviceOperation,
  healthOperation,
  schemaOperation,
  linkedDataContextOperation,
  ...kinds.flatMap((kind) => [
    ...collectionOperations(kind),
    evidenceOperation(kind),
    sourcesOperation(kind),
    historyOperation(kind),
  ]),
  passagesOperation,
  coverageOperation,
  verifyOperation,
  searchOperation,
  timelineOperation,
  totalsOperation,
  disagreementsOperation,
  publishersOperation,
  publisherOperation,
  graphOperation,
  mapOperation,
  releasesOperation,
  changesOperation,
  atomOperation,
  jsonFeedOperation,
  exportOperation,
  dataPackageOperation,
  catalogOperation,
]

const describe = describer([...answering.map(({ contract }) => contract), openApiContract, docsContract])

/** Every operation of the API, in the order in which it is documented. */
export const operations: readonly Operation[] = [
  ...answering,
  openApiOperation(describe),
  docsOperation(describe),
]
