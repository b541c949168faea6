import { licenceAddress } from '../../http/link-header.ts'
import type { Telling } from '../cited/telling.ts'
import type { Node } from './types.ts'

/** The state of the dataset that an answer comes from: version, hash of its records, licence, and the times asked for. */
export const datasetNode = ({ info, origin, time }: Telling): Node => ({
  '@id': `${origin}/v1/releases#${info.version}`,
  '@type': ['Dataset', 'Entity'],
  name: 'Entente',
  url: `${origin}/v1`,
  ...stateOf({ info, time }),
})

/** The same on the node that is asked for, so that it can be cited by itself. */
export const stateOf = ({ info, time }: Pick<Telling, 'info' | 'time'>): Node => ({
  version: info.version,
  datasetHash: info.hash,
  ...(time.as_of === undefined ? {} : { asOf: time.as_of }),
  license: licenceAddress,
})
