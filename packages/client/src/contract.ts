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
  [P in GetPath]: Takes<P, 'cursor'> extends true ? (Answer<P> extends Paged ? P : never) : never
}[GetPath]

/** The addresses of records, of which one may ask for some fields alone. */
export type ChoicePath = { [P in GetPath]: Takes<P, 'fields'> extends true ? P : never }[GetPath]

/** The fields that can be asked for at an address. */
export type Field<P extends ChoicePath> =
  QueryOf<P> extends { readonly fields?: readonly (infer F)[] } ? F : never

/** What an address answers where only some fields were asked for; in any case a record has its id, kind and links. */
export type Chosen<P extends ChoicePath, F extends readonly unknown[]> =
  Answer<P> extends { readonly items: readonly (infer T)[] }
    ? Omit<Answer<P>, 'items'> & { readonly items: readonly Part<T, F>[] }
    : Part<Answer<P>, F>

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

type Takes<P extends GetPath, K extends string> = [QueryOf<P>] extends [never]
  ? false
  : K extends keyof QueryOf<P>
    ? true
    : false

/** Of a list of fields that only running tells, each field may be missing. */
export type Part<T, F extends readonly unknown[]> = Pick<
  T,
  Extract<keyof T, 'id' | 'kind' | 'links' | 'evidence' | 'related'>
> &
  (number extends F['length']
    ? Partial<Pick<T, Extract<keyof T, F[number]>>>
    : Pick<T, Extract<keyof T, F[number]>>)

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
