import fc from 'fast-check'
import type { Asked } from '../send.ts'
import type { Parameter, WalkedOperation } from '../walk/document.ts'
import { type ValueSchema, valuesOf } from './values.ts'

/** A request at an operation's address. */
export interface Fuzzed extends Asked {
  /** The operation that the address names; absent where another, or none, may be meant. */
  readonly operation?: WalkedOperation
}

/** Node reads 16 KiB of a request's head, answers 431 to more and closes, before the app is asked; workerd reads on. */
const longestPath = 10_000

/** Requests at the operations of a document: whole ones, nearly whole ones, and such as nobody in good faith sends. */
export function requestsAt(
  operations: readonly WalkedOperation[],
  schemaOf: (parameter: Parameter) => ValueSchema,
): fc.Arbitrary<Fuzzed> {
  const each = operations.map((operation) => requestAt(operation, schemaOf))
  return fc.oneof(...each).filter(({ path }) => path.length < longestPath)
}

function requestAt(
  operation: WalkedOperation,
  schemaOf: (parameter: Parameter) => ValueSchema,
): fc.Arbitrary<Fuzzed> {
  const [offered = 'application/json'] = operation.answers.get(200) ?? []
  return fc
    .record({
      method: methods(operation),
      path: pathOf(operation, schemaOf),
      query: queryOf(operation, schemaOf),
      headers: fc.tuple(accepts(offered), oddHeaders).map(([accept, odd]) => ({ ...odd, ...accept })),
      content: contents(operation),
    })
    .map(({ method, path, query, headers, content }) => ({
      method,
      path: path.text + (query === '' ? '' : `?${query}`),
      headers: method === 'POST' ? { ...headers, ...content.headers } : headers,
      ...(method === 'POST' ? { body: content.body } : {}),
      ...(path.isIts ? { operation } : {}),
    }))
}

const methods = ({ method }: WalkedOperation) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant<string>(method) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST') },
  )

/** The operation's path, and whether it can only be its: an empty step, or one of dots, leads elsewhere. */
function pathOf(operation: WalkedOperation, schemaOf: (parameter: Parameter) => ValueSchema) {
  const inPath = operation.parameters.filter((one) => one.in === 'path')
  return fc.tuple(...inPath.map((one) => valuesOf(one, schemaOf(one)))).map((values) => ({
    text: inPath.reduce(
      (text, { name }, at) => text.replace(`{${name}}`, () => values[at] ?? ''),
      operation.path,
    ),
    isIts: values.every((value) => !/^(?:\.|%2e)*$/i.test(value)),
  }))
}

function queryOf(operation: WalkedOperation, schemaOf: (parameter: Parameter) => ValueSchema) {
  const inQuery = operation.parameters.filter((one) => one.in === 'query')
  const pairs = inQuery.map((one) => {
    const pair = valuesOf(one, schemaOf(one)).map((value) => `${encodeURIComponent(one.name)}=${value}`)
    const present = one.required ? 0.9 : 1.2 / Math.max(3, inQuery.length)
    return fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), pair)
      .map(([chance, text]) => (chance < present ? [text] : []))
  })
  const extra = fc.oneof(
    { weight: 20, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('unknown=1', '__proto__=1', '=', '&&', '%zz=1', 'a[]=1', ';', `l=${'x'.repeat(2100)}`)
        .map((one) => [one]),
    },
  )
  const repeated = fc.integer({ min: 0, max: 30 })
  return fc.tuple(fc.tuple(...pairs), extra, repeated).map(([each, more, again]) => {
    const all = [...each.flat(), ...more]
    return (again === 0 ? [...all, ...all] : all).join('&')
  })
}

/** What a header may hold at all: more cannot be sent by a client of HTTP. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
})

const accepts = (offered: string): fc.Arbitrary<Record<string, string>> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constant({}) },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(offered, '*/*', `${offered};q=0.5, */*;q=0.1`, 'text/html,*/*')
        .map((accept) => ({ accept })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(
          '',
          ',',
          'a/b',
          `${offered};q=0`,
          `${offered};q=2`,
          '*/*;q=x',
          '*',
          `${'a/b,'.repeat(400)}*/*`,
        )
        .map((accept) => ({ accept })),
    },
    { weight: 1, arbitrary: headerText.map((accept) => ({ accept })) },
  )

const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'if-none-match',
          'if-modified-since',
          'range',
          'accept-language',
          'origin',
          'cookie',
          'authorization',
          'x-forwarded-for',
          'x-http-method-override',
          'cache-control',
          'user-agent',
          'access-control-request-method',
        ),
        fc.oneof(
          headerText,
          fc.constantFrom('', '*', '"', 'W/"', 'bytes=0-', '\u00ff\u00fe', 'PUT', 'x'.repeat(4000)),
        ),
      )
      .map(([name, value]) => ({ [name]: value })),
  },
)

function contents({ takes }: WalkedOperation) {
  const { mediaType, example } = takes ?? { mediaType: 'text/plain', example: 'a text' }
  return fc.record({
    headers: fc
      .constantFrom(
        mediaType,
        mediaType,
        `${mediaType}; charset=utf-8`,
        `${mediaType}; charset=x`,
        'application/json',
        '',
      )
      .map((type) => (type === '' ? {} : { 'content-type': type })),
    body: fc.oneof(
      fc.constantFrom<string | Buffer>(example, '', '\uFEFF', '{}'),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    ),
  })
}
