import type { Asked } from '../send.ts'
import type { Parameter, WalkedDocument, WalkedOperation } from './document.ts'
import { anyValues, badValues, example, goodValues } from './values.ts'

/** A request, and what may come of it. */
export interface Case extends Asked {
  /** The statuses that are right. */
  readonly expect: readonly number[]
  /** The parameter that a 400 must name. */
  readonly names?: string
}

type Pair = readonly [name: string, value: string]

const write = (pairs: readonly Pair[]) =>
  pairs.length === 0
    ? ''
    : `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`

/** The address of an operation with its example path and the required parameters, and more where given. */
function addressOf(operation: WalkedOperation, more: readonly Pair[] = []): string {
  const inPath = operation.parameters.filter((one) => one.in === 'path')
  const path = inPath.reduce(
    (text, one) => text.replace(`{${one.name}}`, example(one) ?? 'a-record'),
    operation.path,
  )
  const required = operation.parameters
    .filter((one) => one.in === 'query' && one.required && !more.some(([name]) => name === one.name))
    .map((one): Pair => [one.name, example(one) ?? 'a-record'])
  return path + write([...required, ...more])
}

/** The requests of an operation for each form that its address can end in; none where it names no form. */
function formCases(operation: WalkedOperation): Case[] {
  const form = operation.parameters.find((one) => one.in === 'path' && one.name === 'form')
  const base = plain({ ...operation, path: operation.path.replace('{form}', '%form%') })
  return (form?.schema.enum ?? []).map((name) => ({
    ...base,
    path: base.path.replace('%form%', name),
    expect: rightFor(operation),
  }))
}

/** The plain request of an operation. */
export function plain(operation: WalkedOperation): Asked {
  const { method, takes } = operation
  return {
    method,
    path: addressOf(operation),
    ...(takes ? { headers: { 'content-type': takes.mediaType }, body: takes.example } : {}),
  }
}

const queryOf = (operation: WalkedOperation) => operation.parameters.filter((one) => one.in === 'query')

/** What a good request must get: 404 for a kind of which there is no record yet, so that its path has no example. */
const rightFor = ({ parameters }: WalkedOperation): readonly number[] =>
  parameters.some((one) => one.in === 'path' && example(one) === undefined) ? [404] : [200]

/** Requests that an operation must answer well: each good value by itself, and all examples at once. */
export function goodCases(operation: WalkedOperation): Case[] {
  const base = plain(operation)
  const all = queryOf(operation).flatMap((one): Pair[] => {
    const value = example(one)
    return value === undefined ? [] : [[one.name, value]]
  })
  return [
    { ...base, expect: rightFor(operation) },
    ...formCases(operation),
    { ...base, path: addressOf(operation, all), expect: rightFor(operation) },
    ...queryOf(operation).flatMap((one) =>
      goodValues(one).map(
        (value): Case => ({
          ...base,
          path: addressOf(operation, [[one.name, value]]),
          expect: rightFor(operation),
        }),
      ),
    ),
  ]
}

/** A number from the names, so that parameters meet different hostile values, in every run the same. */
const turnOf = ({ operationId }: WalkedOperation, { name }: Parameter): number =>
  [...operationId, ...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973

/** Requests with something wrong in the query, and the parameter to be named. */
export function badQueries(document: WalkedDocument, operation: WalkedOperation): Case[] {
  const base = plain(operation)
  const refused = (names: string, path: string): Case => ({ ...base, path, expect: [400], names })
  const unknown = ['unknown', 'Limit', '__proto__', 'constructor', 'toString', 'a\u0000', '💥']
  const join = base.path.includes('?') ? '&' : '?'
  return [
    ...unknown.map((name) => refused(name, addressOf(operation, [[name, '1']]))),
    refused('%', `${base.path}${join}%=1`),
    refused('broken', `${base.path}${join}broken=%zz`),
    refused('broken', `${base.path}${join}broken=%C3%28`),
    { ...base, path: `${base.path}${join}long=${'x'.repeat(3000)}`, expect: [414] },
    ...queryOf(operation).flatMap((one) => [
      ...[...badValues(one), ...anyValues(turnOf(operation, one))].map((value) =>
        valueCase(document, operation, one, value),
      ),
      ...twice(operation, one).map((path) => refused(one.name, path)),
      ...(one.required ? [refused(one.name, base.path.split('?')[0] ?? '')] : []),
    ]),
  ]
}

/** What the schema refuses must be refused by name; what it takes may still be refused for what no schema can say. */
function valueCase(
  document: WalkedDocument,
  operation: WalkedOperation,
  parameter: Parameter,
  value: string,
): Case {
  const path = addressOf(operation, [[parameter.name, value]])
  const base = { ...plain(operation), path }
  if (!document.takes(parameter, value)) return { ...base, expect: [400], names: parameter.name }
  return { ...base, expect: [200, 308, 400, 404].filter((status) => operation.answers.has(status)) }
}

function twice(operation: WalkedOperation, parameter: Parameter): string[] {
  const value = example(parameter) ?? goodValues(parameter)[0]
  if (value === undefined) return []
  return [
    addressOf(operation, [
      [parameter.name, value],
      [parameter.name, value],
    ]),
  ]
}

/** Requests for what is not there: names that no record can have, and some that could be mistaken for something. */
export function badPaths(operation: WalkedOperation): Case[] {
  const base = plain(operation)
  const names = [
    'nobody-at-all',
    'A',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(300),
    '%00',
    '%2e%2e',
    '..%2f..%2fv1',
    '💥',
  ]
  const inPath = operation.parameters.filter((one) => one.in === 'path')
  const named = (parameter: Parameter, name: string): string =>
    inPath.reduce(
      (path, one) => path.replace(`{${one.name}}`, one === parameter ? name : (example(one) ?? 'a-record')),
      operation.path,
    )
  return inPath.flatMap((one) => [
    ...names.map((name): Case => {
      const path = named(one, /^[\w%.-]+$/.test(name) ? name : encodeURIComponent(name))
      return { ...base, path, expect: [404] }
    }),
    { ...base, path: named(one, '%zz'), expect: [400], names: 'path' },
    { ...base, path: named(one, '%C3%28'), expect: [400], names: 'path' },
  ])
}

/** Requests with a body that the operation does not take. */
export function badBodies(operation: WalkedOperation): Case[] {
  if (!operation.takes) return []
  const base = plain(operation)
  const { mediaType } = operation.takes
  const of = (type: string) => ({ 'content-type': type })
  return [
    { ...base, body: '', expect: [400], names: 'body' },
    { ...base, body: ' \n\t', expect: [400], names: 'body' },
    { ...base, body: Buffer.from([0xff, 0xfe, 0x41, 0]), expect: [400], names: 'body' },
    { ...base, body: Buffer.from([0x61, 0xc3, 0x28]), expect: [400], names: 'body' },
    { ...base, body: 'a\u0000b', expect: [400], names: 'body' },
    { ...base, body: 'x'.repeat(1024 * 1024 + 1), expect: [413] },
    { ...base, headers: {}, expect: [415] },
    { ...base, headers: of('application/json'), expect: [415] },
    { ...base, headers: of(`${mediaType}; charset=latin1`), expect: [415] },
    { ...base, headers: { ...of(mediaType), 'content-encoding': 'gzip' }, expect: [415] },
    { ...base, headers: of(`${mediaType.toUpperCase()} ; Charset="UTF-8"`), expect: rightFor(operation) },
    { ...base, body: 'x'.repeat(1024 * 1024), expect: rightFor(operation) },
    { ...base, body: '\uFEFFBeyond 💥 the BMP\r\n', expect: rightFor(operation) },
  ]
}

/** Requests with a method that the operation's path has not. */
export function badMethods(operation: WalkedOperation): Case[] {
  const { path } = plain(operation)
  const methods =
    operation.method === 'GET' ? ['POST', 'PUT', 'PATCH', 'DELETE'] : ['GET', 'HEAD', 'PUT', 'DELETE']
  return methods.map((method) => ({ method, path, expect: [405] }))
}

/** Requests that accept nothing which the operation has. */
export function badAccepts(operation: WalkedOperation): Case[] {
  // Where the address names a form, the header has nothing to say.
  if (operation.parameters.some(({ name }) => name === 'form')) return []
  const base = plain(operation)
  const [offered = ''] = operation.answers.get(200) ?? []
  const accepts = [
    'image/png',
    'application/xml, text/tab-separated-values',
    '*/*;q=0',
    'nonsense',
    `${offered};q=0, */*;q=0`,
  ]
  return accepts.map((accept) => ({ ...base, headers: { ...base.headers, accept }, expect: [406] }))
}

/** Requests that accept what the operation has, each in another way. */
export function goodAccepts(operation: WalkedOperation): Case[] {
  const base = plain(operation)
  const offered = operation.answers.get(200) ?? []
  const accepts = [
    ...offered,
    '*/*',
    'application/problem+json',
    'image/png, */*;q=0.1',
    ...offered.map((type) => `${type.split('/')[0]}/*`),
  ]
  return accepts.map((accept) => ({
    ...base,
    headers: { ...base.headers, accept },
    expect: rightFor(operation),
  }))
}
