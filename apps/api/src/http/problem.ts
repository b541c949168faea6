import * as z from 'zod'

/** The media type of every error. Standard: RFC 9457. */
export const problemMediaType = 'application/problem+json'

/** What can go wrong: the status, and the title that every problem of the type has. The key ends its `type` address. */
export const problemTypes = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'not-acceptable': { status: 406, title: 'No form of the answer is acceptable' },
  'request-timeout': { status: 408, title: 'The request took too long' },
  'content-too-large': { status: 413, title: 'The content is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The header fields are too large' },
  'internal-error': { status: 500, title: 'The server failed' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

/** One of {@link problemTypes}. */
export type ProblemType = keyof typeof problemTypes

const Fault = z
  .strictObject({
    in: z.enum(['path', 'query', 'header', 'body']).meta({ description: 'Where in the request it is' }),
    parameter: z.string().meta({ description: 'Its name, as it was sent' }),
    detail: z.string().meta({ description: 'What is wrong with it, and what was expected' }),
  })
  .meta({ id: 'Fault', description: 'One thing that is wrong with a request' })

/** One thing that is wrong with a request. */
export type Fault = z.output<typeof Fault>

/** The body of every error. Standard: RFC 9457, with the extension `errors`. */
export const ProblemDetails = z
  .strictObject({
    type: z.string().meta({ description: 'Address of what the problem means, relative to this host' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What happened this time' }),
    instance: z.string().meta({ description: 'The path that was asked for' }),
    errors: z.array(Fault).min(1).optional().meta({ description: 'Everything that is wrong, all at once' }),
  })
  .meta({ id: 'Problem', description: 'An error, by RFC 9457' })

/** See {@link ProblemDetails}. */
export type ProblemDetails = z.output<typeof ProblemDetails>

/** An error that the caller is told of. Anything else that is thrown becomes an `internal-error` without a word more. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly type: ProblemType
  readonly faults: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    type: ProblemType,
    detail: string,
    faults: readonly Fault[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
    this.type = type
    this.faults = faults
    this.headers = headers
  }
}

/** The problem of a request with faults, which are all told at once. */
export function invalidRequest(faults: readonly Fault[]): Problem {
  const names = [...new Set(faults.map(({ parameter }) => parameter))]
  const detail =
    names.length === 1
      ? `${names[0]}: ${faults[0]?.detail}`
      : `Several parameters are wrong: ${names.join(', ')}`
  return new Problem('invalid-request', detail, faults)
}

/** A problem as the body that is sent. */
export function problemDetails({ type, message, faults }: Problem, path: string): ProblemDetails {
  return {
    type: `/docs#${type}`,
    ...problemTypes[type],
    detail: message,
    instance: path,
    ...(faults.length > 0 ? { errors: [...faults] } : {}),
  }
}
