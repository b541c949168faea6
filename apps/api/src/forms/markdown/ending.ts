import { licenceAddress } from '../../http/link-header.ts'
import type { Telling } from '../cited/telling.ts'
import { escaped, linked } from './escaped.ts'
import type { Sources } from './sources.ts'

/** The end of every answer: its sources, and which state of the dataset said so, under which licence and address. */
export async function ending(sources: Sources, telling: Telling): Promise<string[]> {
  const { info, time, here } = telling
  return [
    '## Sources',
    '',
    ...(await sources.list(telling)),
    '',
    '## This answer',
    '',
    `- Dataset: Entente, version ${escaped(info.version)}`,
    `- SHA-256 of its records: ${info.hash}`,
    ...(time.as_of === undefined
      ? []
      : [`- As the documents published by ${escaped(time.as_of)} support it`]),
    ...(time.as_in === undefined ? [] : [`- As this ledger held it in version ${escaped(time.as_in)}`]),
    `- Licence: CC BY 4.0, ${linked(licenceAddress)}`,
    `- Address: ${linked(here)}`,
    '',
  ]
}
