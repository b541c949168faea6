import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi'
import { namesOf, type Offered, offeredBy } from '../../http/form.ts'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { ProblemDetails, type ProblemType, problemMediaType, problemTypes } from '../../http/problem.ts'
import { twoTimes } from '../../http/two-times.ts'

/** An OpenAPI 3.1 document. */
export type Document = ReturnType<typeof createDocument>

/** Gives a value for a parameter of a path that finds something, or `undefined` where there is none. */
export type Example = (path: string, parameter: string) => string | undefined

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const introduction = `Every value in Entente leads to the passage that supports it, with who said it and how it is known.

Read only; no sign-in. A claim-bearing field holds a list of accounts, the lead first; each has a value (or \
\`{"unknown": "undisclosed"}\` or \`{"unknown": "unstated"}\`) and its evidence. Dates are EDTF, amounts decimal texts. \
Links are relative to this host. Errors are problem details (RFC 9457). Answers carry a strong \`ETag\`; ask again \
with \`If-None-Match\`. \`HEAD\` and \`OPTIONS\` answer wherever there is something. Unknown parameters are errors, so \
that a slip of the pen never looks like an answer.

Two times can be asked for, and they are not the same. \`as_of=<date>\`: ${lowered(twoTimes.as_of)} \
\`as_in=<version>\`: ${lowered(twoTimes.as_in)} What each version changed, before and after and why, is told by \
\`/v1/changes\`, by each record's \`history\` and by the feeds.

Where an operation has several forms, its address may end in the name of one (\`/v1/commitments.csv\`), or \`Accept\` \
may choose; the \`Link\` header names the others, the next page, the schema and the licence. CSV, GeoJSON and \
iCalendar carry the whole list where no \`limit\` is given. \`/mcp\` answers assistants by the Model Context Protocol.

Limits: a path has at most 1024 characters and a query 2048, the header fields together 16 KiB, a text to verify 1 MiB, \
a message to \`/mcp\` 64 KiB; \`limit\` is 1 to 200 and \`depth\` 1 to 3. A client may send 600 requests in a minute, \
where the host does not say otherwise: \`RateLimit-Policy\` and \`RateLimit\` tell what is left, and 429 comes with \
\`Retry-After\`. Every answer has an \`X-Request-Id\`; send one of your own (at most 64 letters, digits, \`-\` and \
\`_\`) and it is kept.`

/** Writes contracts out as an OpenAPI document. Whatever schema has an id becomes a component of that name. */
export function documentOf(
  contracts: readonly Contract<object, object, unknown>[],
  example: Example,
  version: string,
): Document {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const contract of contracts)
    for (const [path, described] of addressesOf(contract))
      paths[path] = { ...paths[path], [contract.method]: operationOf(described) }
  const document = createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Entente',
      version,
      description: introduction,
      license: { name: 'CC BY 4.0 (dataset)', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(contracts.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
  })
  addExamples(document, example)
  return document
}

type AnyContract = Contract<object, object, unknown>

/** A contract at its address, and once more at the addresses that end in the name of a form. */
function addressesOf(contract: AnyContract): [path: string, described: AnyContract][] {
  const names = namesOf(contract.answers)
  if (names.length === 0) return [[contract.path, contract]]
  const form = z.enum(names as [string, ...string[]]).meta({ description: 'The form of the answer' })
  return [
    [contract.path, contract],
    [
      `${contract.path}.{form}`,
      {
        ...contract,
        operationId: `${contract.operationId}As`,
        summary: `${contract.summary}, in a form`,
        parameters: {
          ...contract.parameters,
          path: (contract.parameters.path ?? z.strictObject({})).extend({ form }) as z.ZodObject as never,
        },
        problems: [...new Set([...(contract.problems ?? []), 'not-found' as const])],
      },
    ],
  ]
}

function operationOf(contract: Contract<object, object, unknown>): ZodOpenApiOperationObject {
  const { operationId, tag, summary, description, parameters, takes } = contract
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(contract.deprecated ? { deprecated: true } : {}),
    requestParams: {
      ...(parameters.path ? { path: parameters.path } : {}),
      ...(parameters.query ? { query: parameters.query } : {}),
    },
    ...(takes
      ? {
          requestBody: {
            required: true,
            description: takes.description,
            content: { [takes.mediaType]: { schema: { type: 'string' }, example: takes.example } },
          },
        }
      : {}),
    responses: responsesOf(contract),
  }
}

/** Answers that many operations have; each is one object, so that each is one component. */
const notModified = {
  id: 'not-modified',
  description: 'The caller has it already: `If-None-Match` named its tag',
}
const moved = {
  id: 'moved',
  description: 'The id is a former one: the record is where `Location` says',
  headers: z.object({ Location: Link }),
}
const problemResponses = new Map(
  Object.entries(problemTypes).map(([type, { title }]) => [
    type,
    { id: type, description: title, content: { [problemMediaType]: { schema: ProblemDetails } } },
  ]),
)
const tagged = z.object({ ETag: z.string().meta({ description: 'Strong entity tag' }) })

function responsesOf({
  answers,
  redirects,
  problems = [],
  method,
}: Contract<object, object, unknown>): ZodOpenApiResponsesObject {
  const usual: ProblemType[] = [
    'invalid-request',
    'not-acceptable',
    'address-too-long',
    'too-many-requests',
    'internal-error',
  ]
  return {
    200: {
      description: answers.description,
      ...(answers.volatile ? {} : { headers: tagged }),
      content: Object.fromEntries(
        offeredBy(answers).map((form) => [form.mediaType, { schema: schemaOf(form, answers) }]),
      ),
    },
    ...(method === 'get' && !answers.volatile ? { 304: notModified } : {}),
    ...(redirects ? { 308: moved } : {}),
    ...Object.fromEntries(
      [...usual, ...problems].map((type) => [problemTypes[type].status, problemResponses.get(type)]),
    ),
  }
}

/** One object, so that it is one component. */
const byItsStandard = z
  .looseObject({})
  .meta({ id: 'StandardDocument', description: 'A document by the standard of its media type' })

/** JSON is told by its schema; what another standard tells is told by its name. */
const schemaOf = (
  { mediaType, write }: Offered,
  { mediaTypes, schema }: AnyContract['answers'],
): z.ZodType =>
  write === undefined || mediaTypes.includes(mediaType)
    ? schema
    : /[/+]json$/.test(mediaType)
      ? byItsStandard
      : z.string()

function addExamples({ paths = {} }: Document, example: Example): void {
  for (const [path, operations] of Object.entries(paths))
    for (const operation of [operations.get, operations.post])
      for (const parameter of operation?.parameters ?? []) {
        const value = 'name' in parameter ? example(path, parameter.name) : undefined
        if (value !== undefined && 'name' in parameter) parameter.example = shown(parameter.schema, value)
      }
}

/** An example in the type of its schema: a number for an integer, a list for an array. */
function shown(schema: unknown, value: string): unknown {
  const { type } = schema as { type?: unknown }
  return type === 'integer' ? Number(value) : type === 'array' ? value.split(',') : value
}
