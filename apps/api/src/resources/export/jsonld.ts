import type { EntenteRecord } from '@entente/domain'
import { dateOf, typeOf } from '@entente/domain/ledger'
import { types } from '../../forms/linked-data/types.ts'
import type { Form } from '../../http/form.ts'
import { recordAddress } from '../../http/links.ts'
import type { Context } from '../../http/operation.ts'
import type { ExportBody } from './body.ts'
import { streamOf } from './stream.ts'

/** The terms that this graph uses, so that it can be read with nothing else at hand. */
const terms = {
  schema: 'http://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  Dataset: 'schema:Dataset',
  name: 'schema:name',
  description: 'schema:description',
  identifier: 'schema:identifier',
  version: 'schema:version',
  license: { '@id': 'schema:license', '@type': '@id' },
  citation: 'schema:creditText',
  datePublished: 'schema:datePublished',
  additionalType: 'schema:additionalType',
  isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
  date: 'dcterms:date',
  record: { '@id': 'schema:subjectOf', '@type': '@json' },
} as const

/** The whole dataset as a graph of records. */
export const exportJsonld: Form<ExportBody> = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  description:
    'A graph: the dataset, then a node a record by schema.org, with the record itself as a JSON value. JSON-LD 1.1',
  write: async (body, context) => streamOf(graph(body, context)),
}

async function* graph({ head, records }: ExportBody, { origin, query }: Context): AsyncGenerator<string> {
  const as_in = new Map(query).get('as_in')
  yield `{"@context":${JSON.stringify(terms)},\n"@graph":[\n`
  yield JSON.stringify({
    '@id': head.address,
    '@type': 'Dataset',
    name: head.name,
    description: head.description,
    version: head.version,
    identifier: `sha256:${head.hash}`,
    license: head.licence,
    citation: head.cite,
    ...(head.released === undefined ? {} : { datePublished: head.released }),
  })
  for await (const record of records())
    yield `,\n${JSON.stringify(nodeOf(record, head.address, (kind, id) => `${origin}${recordAddress(kind, id, { as_of: head.asOf, as_in })}`))}`
  yield '\n]}\n'
}

function nodeOf(
  record: EntenteRecord,
  dataset: string,
  addressOf: (kind: EntenteRecord['kind'], id: string) => string,
) {
  const [date, type] = [dateOf(record), typeOf(record)]
  return {
    '@id': addressOf(record.kind, record.id),
    '@type': `schema:${types[record.kind]}`,
    name: record.label,
    identifier: record.id,
    additionalType: type === undefined ? record.kind : [record.kind, type],
    ...(record.summary === undefined ? {} : { description: record.summary }),
    ...(date === undefined ? {} : { date }),
    isPartOf: dataset,
    record,
  }
}
