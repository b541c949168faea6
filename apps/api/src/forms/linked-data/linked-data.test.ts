import { collections, kinds } from '@entente/domain'
import { harbourDataset } from '@entente/domain/testing'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

/** Gives the context that the API itself serves, and nothing else. */
async function documentLoader(url: string) {
  const { pathname } = new URL(url)
  const { status, body } = await ask(pathname)
  if (status !== 200) throw new Error(`nothing is at ${url}`)
  return { documentUrl: url, document: body }
}

/** Expands an answer as a strict processor does: a term that means nothing is an error. */
async function expanded(path: string) {
  const { status, body } = await ask(path)
  expect([path, status]).toEqual([path, 200])
  return jsonld.expand(body, { documentLoader, safe: true } as Parameters<typeof jsonld.expand>[1])
}

test('every record, its evidence and every collection expand in safe mode', async () => {
  const { records } = await harbourDataset()
  for (const { kind, id } of records) {
    await expanded(`/v1/${collections[kind]}/${id}.jsonld`)
    await expanded(`/v1/${collections[kind]}/${id}/evidence.jsonld`)
  }
  for (const kind of kinds) await expanded(`/v1/${collections[kind]}.jsonld?limit=2`)
})

const schema = (name: string) => `http://schema.org/${name}`
const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`
const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`
const own = (name: string) => `http://localhost/v1/context.jsonld#${name}`

type Values = readonly { readonly '@id': string; readonly '@list'?: readonly unknown[] }[]
type Node = { readonly '@id': string; readonly [term: string]: unknown }

const valuesOf = (node: Node | undefined, term: string) => (node?.[term] ?? []) as Values

/** Every node of an answer by its identifier, all that is said of it together. */
async function flat(path: string): Promise<ReadonlyMap<string, Node>> {
  const nodes = (await jsonld.flatten(await expanded(path))) as unknown as Node[]
  return new Map(nodes.map((node) => [node['@id'], node]))
}

const record = 'http://localhost/v1/commitments/dredger-grant'

test('a record has its own identifier, type, name, date, licence, version and the hash of the dataset', async () => {
  const { body } = await ask('/v1')
  expect((await flat('/v1/commitments/dredger-grant.jsonld')).get(record)).toMatchObject({
    '@type': [schema('Action'), prov('Entity')],
    [schema('name')]: [{ '@value': 'A grant for a dredger' }],
    'http://purl.org/dc/terms/date': [
      { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2031-04' },
    ],
    [schema('license')]: [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
    [schema('version')]: [{ '@value': body.dataset.version }],
    [own('datasetHash')]: [{ '@value': body.dataset.hash }],
  })
})

test('an account has its value, field and basis, and relates to the one that it answers', async () => {
  const account = (await flat('/v1/commitments/dredger-grant.jsonld')).get(`${record}#/amount/bulletin`)
  expect(account).toMatchObject({
    [schema('value')]: [{ '@value': '3,000,000 EUR, grant' }],
    [schema('propertyID')]: [{ '@value': '/amount' }],
    [own('exactValue')]: [{ '@type': '@json', '@value': { amount: '3000000', currency: 'EUR' } }],
    [own('basis')]: [{ '@value': 'stated' }],
    [own('rival')]: [{ '@id': `${record}#/amount/gazette` }],
    [prov('wasDerivedFrom')]: [{ '@id': 'http://localhost/v1/documents/harbour-bulletin/passages#2.1' }],
  })
})

test('a speaker is whom an account is attributed to, by name', async () => {
  const nodes = await flat('/v1/statements/quill-on-harbour.jsonld')
  const account = nodes.get('http://localhost/v1/statements/quill-on-harbour#/content/only')
  expect(account?.[prov('wasAttributedTo')]).toEqual([{ '@id': 'http://localhost/v1/people/ada-quill' }])
  expect(nodes.get('http://localhost/v1/people/ada-quill')?.[schema('name')]).toEqual([
    { '@value': 'Ada Quill' },
  ])
})

test('what is not known has no value, and rests on the whole document', async () => {
  const nodes = await flat('/v1/statements/quill-on-harbour.jsonld')
  const account = nodes.get('http://localhost/v1/statements/quill-on-harbour#/date/only')
  expect(account?.[own('unknown')]).toEqual([{ '@value': 'unstated' }])
  expect(account?.[schema('value')]).toBeUndefined()
  expect(account?.[prov('wasDerivedFrom')]).toEqual([
    { '@id': 'http://localhost/v1/documents/gazette-report' },
  ])
})

test('a passage has its place in the text, its hash and its document', async () => {
  const nodes = await flat('/v1/commitments/dredger-grant.jsonld')
  const passage = nodes.get('http://localhost/v1/documents/gazette-report/passages#2.1')
  expect(passage?.['@type']).toContain(oa('SpecificResource'))
  expect(passage?.[oa('hasSource')]).toEqual([{ '@id': 'http://localhost/v1/documents/gazette-report' }])
  expect(passage?.[schema('sha256')]).toEqual([{ '@value': '0'.repeat(64) }])
  const selector = nodes.get(valuesOf(passage, oa('hasSelector'))[0]?.['@id'] ?? '')
  const integer = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'
  expect(selector).toMatchObject({
    '@type': [oa('TextPositionSelector')],
    [oa('start')]: [{ '@type': integer, '@value': 50 }],
    [oa('end')]: [{ '@type': integer, '@value': 90 }],
  })
  expect(nodes.get('http://localhost/v1/documents/gazette-report')?.[schema('publisher')]).toEqual([
    { '@id': 'http://localhost/v1/organizations/gazette' },
  ])
})

test('all that an account comes from is told in the same answer', async () => {
  const { records } = await harbourDataset()
  for (const { kind, id } of records) {
    const nodes = await flat(`/v1/${collections[kind]}/${id}.jsonld`)
    const origins = [...nodes.values()].flatMap((node) => valuesOf(node, prov('wasDerivedFrom')))
    for (const { '@id': origin } of origins)
      expect([id, origin, nodes.has(origin)]).toEqual([id, origin, true])
  }
})

test('a page of a collection is a list in its order, and leads to the next', async () => {
  const page = 'http://localhost/v1/commitments.jsonld?limit=2&sort=-label'
  const node = (await flat('/v1/commitments.jsonld?limit=2&sort=-label')).get(page)
  expect(node?.[schema('numberOfItems')]).toEqual([{ '@value': 4 }])
  expect(valuesOf(node, schema('itemListElement'))[0]?.['@list']).toHaveLength(2)
  expect(valuesOf(node, own('nextPage'))[0]?.['@id']).toContain(
    '/v1/commitments.jsonld?limit=2&sort=-label&cursor=',
  )
})

test('the context is one for all answers and is served as linked data', async () => {
  const { headers, body } = await ask('/v1/context.jsonld')
  expect(headers.get('content-type')).toBe('application/ld+json')
  expect((await ask('/v1/people.jsonld?limit=1')).body['@context']).toBe('http://localhost/v1/context.jsonld')
  expect(Object.keys(body)).toEqual(['@context'])
})
