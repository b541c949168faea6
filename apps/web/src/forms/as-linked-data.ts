import { type Account, type Evidence, isUnknown, passagesOf } from '@entente/domain'
import { linkedData } from '../record/linked-data.ts'
import { words } from '../words.ts'
import { escapedJson } from './escaped-json.ts'
import type { CitedPassage, WholeRecord } from './whole-record.ts'

const context = [
  'https://schema.org',
  { prov: 'http://www.w3.org/ns/prov#', oa: 'http://www.w3.org/ns/oa#' },
] as const

/**
 * A record as linked data. Each account is a `PropertyValue` that was derived from passages, and where it is somebody's
 * word, attributed to the speaker. Standard: JSON-LD 1.1 with schema.org, PROV-O and Web Annotation terms.
 */
export function asLinkedData(whole: WholeRecord, addressOfId: (id: string) => string | undefined): string {
  const { record, url, dataset, fields, passages } = whole
  const urls = new Map(passages.map(({ reference, url: at }) => [reference, at]))
  const accounts = fields.flatMap(({ field, accounts: all }) =>
    all.map((account) => accountNode(`${url}#${field}/${account.id}`, field, account, urls, addressOfId)),
  )
  return escapedJson({
    '@context': context,
    '@graph': [
      {
        ...linkedData(record),
        license: words.cite.licenceAddress,
        version: dataset.version,
        'prov:wasDerivedFrom': [...urls.values()].map((at) => ({ '@id': at })),
        additionalProperty: accounts.map((node) => ({ '@id': node['@id'] })),
      },
      ...accounts,
      ...passages.map((passage) => passageNode(passage, addressOfId)),
    ],
  })
}

function accountNode(
  id: string,
  field: string,
  { value, evidence }: Account,
  urls: ReadonlyMap<string, string>,
  addressOfId: (id: string) => string | undefined,
) {
  const from = evidence
    .flatMap((one): readonly string[] => passagesOf(one))
    .flatMap((one) => urls.get(one) ?? [])
  const speakers = evidence.flatMap(whoSays).flatMap((one) => addressOfId(one) ?? [])
  return {
    '@type': ['PropertyValue', 'prov:Entity'],
    '@id': id,
    propertyID: field,
    value: isUnknown(value) || typeof value === 'object' ? JSON.stringify(value) : value,
    measurementTechnique: [...new Set(evidence.map(({ basis }) => basis))],
    'prov:wasDerivedFrom': [...new Set(from)].map((at) => ({ '@id': at })),
    ...(speakers.length === 0
      ? {}
      : { 'prov:wasAttributedTo': [...new Set(speakers)].map((at) => ({ '@id': at })) }),
  }
}

const passageNode = (
  { url, number, gloss, start, end, document }: CitedPassage,
  addressOfId: (id: string) => string | undefined,
) => ({
  '@type': ['oa:SpecificResource', 'prov:Entity'],
  '@id': url,
  name: `${document.label}, ${words.evidence.passage(number)}`,
  description: gloss,
  'oa:hasSource': { '@id': addressOfId(document.id) },
  'oa:hasSelector': { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
})

function whoSays(evidence: Evidence): readonly string[] {
  if (evidence.basis === 'attributed') return [evidence.speaker]
  return evidence.basis === 'assessed' && evidence.by !== 'document' && evidence.by !== 'observers'
    ? [evidence.by]
    : []
}
