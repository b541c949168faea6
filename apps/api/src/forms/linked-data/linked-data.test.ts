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
