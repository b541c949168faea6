import type { components, paths } from './api.generated.ts'

/** The schemas of the API by their names: `Schemas['EventResource']`. Written from its OpenAPI document. */
export type Schemas = components['schemas']

/** A problem as it is sent. Standard: RFC 9457, with the extension `errors`. */
export type ProblemDetails = Schemas['Problem']

/** One thing that is wrong with a request: where, which parameter, and what was expected. */
export type Fault = Schemas['Fault']

/** The addresses that answer GET, as the contract writes them: `/v1/events/{id}`. */
export type GetPath = {
  [P in keyof paths]: paths[P] extends { readonly get: object } ? P : never
}[keyof paths]

/** The addresses whose answer is a page of a longer list, which has `next` unless it is the last. */
export type ListPath = {
  [P in GetPath]: 'cursor' extends keyof QueryOf<P> ? (Answer<P> extends Paged ? P : never) : never
}[GetPath]

/** What every page of a list has. */
export interface Paged {
  readonly items: readonly unknown[]
  readonly total: number
  readonly next?: string
}

/** What one asks at an address: what its braces stand for, the query, and a signal that ends the asking. */
export type Question<P extends GetPath> = Named<'path', PathOf<P>> &
  Named<'query', QueryOf<P>> & { readonly signal?: AbortSignal | undefined }

/** A question as the last argument, which may be left out where nothing in it is required. */
export type Asked<Q extends object> = object extends Q ? [question?: Q] : [question: Q]

/** A question about a list; the cursor is the client's own business. */
export type ListQuestion<P extends ListPath> = Named<'path', PathOf<P>> &
  Named<'query', Omit<QueryOf<P>, 'cursor'>> & { readonly signal?: AbortSignal | undefined }

/** What an address answers: the value of its JSON, or text where it has none. */
export type Answer<P extends GetPath> = ContentOf<Get<P>>

/** One of what a list lists. */
export type Item<P extends ListPath> = Answer<P> extends { readonly items: readonly (infer T)[] } ? T : never

/** What became of each passage of a document in the text that was sent. */
export type Verification = Schemas['Verification']

type Get<P extends GetPath> = paths[P] extends { readonly get: infer O } ? O : never
type ParametersOf<O, K extends string> = O extends { readonly parameters: { readonly [N in K]?: infer T } }
  ? NonNullable<T>
  : never
type PathOf<P extends GetPath> = ParametersOf<Get<P>, 'path'>
type QueryOf<P extends GetPath> = ParametersOf<Get<P>, 'query'>

/** A member that must be there only where something in it must, and must not where there is nothing to put in. */
type Named<K extends string, T> = [T] extends [never]
  ? { readonly [N in K]?: never }
  : object extends T
    ? { readonly [N in K]?: T | undefined }
    : { readonly [N in K]: T }

type ContentOf<O> = O extends { readonly responses: { readonly 200: { content: infer C } } }
  ? C extends { readonly 'application/json': infer T }
    ? T
    : C[keyof C]
  : never
