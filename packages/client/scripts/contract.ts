import { createApp } from '@entente/api'
import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset } from '@entente/domain/testing'
import type { OpenAPI3, OperationObject, PathItemObject } from 'openapi-typescript'

/** The document of the API, asked of the API itself, without a network. Standard: OpenAPI 3.1. */
export async function contract(): Promise<OpenAPI3> {
  const app = createApp({ ledger: new MemoryLedger(await harbourDataset()) })
  const response = await app.request('/openapi.json')
  if (!response.ok) throw new Error(`/openapi.json answered ${response.status}: mend the API first.`)
  return JSON.parse(await response.text(), withoutExamples)
}

/** Examples come from the records, and types must not change whenever a record does. */
function withoutExamples(this: object, key: string, value: unknown): unknown {
  return key === 'example' && 'in' in this ? undefined : value
}

/**
 * What the client needs of the document: one address for each question, since the same answer in another form has no
 * type, and of its answers the good one, since the others are one and the same error. A value that may be any JSON is
 * `unknown`. Parts of resources are left out: which fields were chosen is known to the type of the question.
 */
export function forTypes(document: OpenAPI3): OpenAPI3 {
  const paths = Object.entries(document.paths ?? {})
    .filter(([path]) => !path.endsWith('.{form}'))
    .map(([path, item]): [string, PathItemObject] => [path, goodAnswers(item as PathItemObject)])
  const { schemas = {} } = document.components ?? {}
  const kept = Object.entries(schemas)
    .filter(([name]) => !isPart(name, schemas))
    .map(([name, schema]) => [name, isAnyJson(name) ? {} : schema])
  const whole = {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, schemas: Object.fromEntries(kept) },
  }
  return JSON.parse(JSON.stringify(whole), withoutParts)
}

/** A schema without a name of its own that refers to itself is that of any JSON value, whose type would go in circles. */
const isAnyJson = (name: string): boolean => /^__schema\d+$/.test(name)

const isPart = (name: string, schemas: object): boolean =>
  name.replace(/Part$/, 'Resource') in schemas && name.endsWith('Part')

/** "A resource, or a part of it" becomes the resource. */
function withoutParts(_: string, value: { readonly anyOf?: readonly { readonly $ref?: string }[] }): unknown {
  const [whole, part] = value?.anyOf ?? []
  const isEither = whole?.$ref?.endsWith('Resource') && part?.$ref === whole.$ref.replace(/Resource$/, 'Part')
  return isEither ? whole : value
}

function goodAnswers(item: PathItemObject): PathItemObject {
  const operations = Object.entries(item).map(([method, operation]: [string, OperationObject]) => {
    const { 200: good } = operation.responses ?? {}
    return [method, { ...operation, responses: { 200: good } }]
  })
  return Object.fromEntries(operations)
}
