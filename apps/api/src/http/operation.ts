import type { Editions } from '@entente/domain/editions'
import type { Ledger, LedgerInfo } from '@entente/domain/ledger'
import type * as z from 'zod'
import { ledgerIn } from './edition.ts'
import type { Form } from './form.ts'
import { type RawQuery, readParameters } from './parameters.ts'
import type { ProblemType } from './problem.ts'

/** What an operation takes and answers: all that OpenAPI tells of it, and all that is checked of a request. */
export interface Contract<Path extends object, Query extends object, Body> {
  readonly operationId: string
  readonly method: 'get' | 'post'
  /** With parameters in braces: `/v1/people/{id}`. */
  readonly path: string
  /** The heading under which it is documented. */
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly parameters: {
    readonly path?: z.ZodObject & z.ZodType<Path>
    readonly query?: z.ZodObject & z.ZodType<Query>
  }
  /** The body that it takes: its media type, its greatest size in bytes, and an example. */
  readonly takes?: {
    readonly mediaType: string
    readonly limit: number
    readonly description: string
    readonly example: string
  }
  readonly answers: {
    readonly description: string
    /** The first is sent where the caller does not choose. */
    readonly mediaTypes: readonly [string, ...string[]]
    readonly schema: z.ZodType<Body>
    /** Writes the first form; where it is absent, the body is written as JSON all at once. */
    readonly write?: Form<Body>['write']
    /** The forms beside JSON. Where it is given, an address may also end in the name of a form. */
    readonly forms?: readonly Form<Body>[]
    /** Address of the JSON Schema of what is answered. */
    readonly describedBy?: string
    /** Has addresses with the host in them, so the same path answers otherwise on another host. */
    readonly absolute?: true
    /** Not the same for the same dataset and address, so nobody may keep it. */
    readonly volatile?: true
  }
  /** That it will go: since when that is said, from when it is gone (RFC 3339), and what takes its place. */
  readonly deprecated?: { readonly since: string; readonly sunset?: string; readonly successor?: string }
  /** Whether it may answer 308: to the record that took the place of a former id. */
  readonly redirects?: true
  /** The problems that it may have beside those that every operation may have. */
  readonly problems?: readonly ProblemType[]
}

/** What a handler has besides its parameters. */
export interface Context {
  /** The ledger of the version that `as_in` asks for; the present one where it does not. */
  readonly ledger: Ledger
  readonly editions: Editions
  readonly info: LedgerInfo
  readonly request: Request
  /** Scheme and host that were asked: `https://example.org`. */
  readonly origin: string
  /** The path that was asked for. */
  readonly path: string
  /** The query that was asked for, decoded, in its order. */
  readonly query: RawQuery
  /** Whether a list is asked for to its end, whatever its length. */
  readonly whole: boolean
}

/** A body as it is handed on: nobody changes it any more. */
type Finished<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Finished<Item>[]
    : { readonly [K in keyof T]: Finished<T[K]> }

/** What a handler answers: a body, a body already written out, or where the thing is now. */
export type Outcome<Body = unknown> =
  | { readonly body: Body }
  | { readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly movedTo: string }

/** A contract together with what keeps it. */
export interface Operation {
  readonly contract: Contract<object, object, unknown>
  /** Checks the parameters and answers, from the ledger of the version that they ask for. Throws a `Problem`. */
  readonly run: (path: RawQuery, context: Context) => Promise<Ran>
}

/** What an operation answered, and what it had for it: forms are written from the same. */
interface Ran {
  readonly outcome: Outcome
  readonly context: Context
}

/** Ties a handler to its contract, whose parameters it then gets checked and typed. */
export function operation<Path extends object, Query extends object, Body>(
  contract: Contract<Path, Query, Body>,
  handle: (
    parameters: { readonly path: Path; readonly query: Query },
    context: Context,
  ) => Promise<Outcome<Finished<Body>>>,
): Operation {
  return {
    contract: contract as Contract<object, object, unknown>,
    run: async (path, asked) => {
      const parameters = readParameters(contract.parameters, path, asked.query)
      const context = { ...asked, ledger: await ledgerIn(parameters.query, asked) }
      const outcome = await handle(parameters as { path: Path; query: Query }, context)
      return { outcome, context }
    },
  }
}
