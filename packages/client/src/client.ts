import { addressOf, type Query } from './address.ts'
import type {
  Answer,
  Asked,
  ChoicePath,
  Chosen,
  Field,
  GetPath,
  Item,
  ListPath,
  ListQuestion,
  Part,
  Question,
  Verification,
} from './contract.ts'
import type { Keeper } from './keeper.ts'
import { type Fetch, type Sent, sender } from './send.ts'

/** How a client asks. */
export interface ClientOptions {
  /** Where the API is: `https://api.example`. Empty for the host of the page. */
  readonly baseUrl: string
  /** What sends a request in place of the global `fetch`: a service binding, or an app in the same process. */
  readonly fetch?: Fetch | undefined
  /** How often a request that failed for a passing reason is sent again; 3 where unsaid, 0 for never. */
  readonly retries?: number | undefined
  /** Ends everything that the client does. */
  readonly signal?: AbortSignal | undefined
  /**
   * Keeps answers, so that one that has not changed is not sent again: `new Map()`. Of use in Node and in workers; a
   * browser does so by itself, and asks a foreign host for leave first where a client does.
   */
  readonly keep?: Keeper | undefined
}

/** A client of the API. Its errors: `ProblemError` for an answer that is one, `TypeError` for a broken network. */
export interface Client {
  /** Asks for some fields of records alone. */
  get<P extends ChoicePath, const F extends readonly Field<P>[]>(
    path: P,
    question: Question<P> & Choice<F>,
  ): Promise<Chosen<P, F>>
  /** Asks an address of the contract for its answer. */
  get<P extends GetPath>(path: P, ...question: Asked<Question<P>>): Promise<Answer<P>>
  /** The pages of a list, with some fields of its records alone. */
  pages<P extends ChoicePath & ListPath, const F extends readonly Field<P>[]>(
    path: P,
    question: ListQuestion<P> & Choice<F>,
  ): AsyncGenerator<Chosen<P, F>, void>
  /** The pages of a list, each asked for when the one before is done with; `limit` is their size. */
  pages<P extends ListPath>(path: P, ...question: Asked<ListQuestion<P>>): AsyncGenerator<Answer<P>, void>
  /** Some fields alone of every record that a list lists. */
  items<P extends ChoicePath & ListPath, const F extends readonly Field<P>[]>(
    path: P,
    question: ListQuestion<P> & Choice<F>,
  ): AsyncGenerator<Part<Item<P>, F>, void>
  /** Everything that a list lists, page after page. */
  items<P extends ListPath>(path: P, ...question: Asked<ListQuestion<P>>): AsyncGenerator<Item<P>, void>
  /** Verifies a copy of a document's text: what became of each passage. The server does not keep the text. */
  verify(
    document: string,
    text: string,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Verification>
}

/** What a question has where it asks for some fields alone. */
export interface Choice<F> {
  readonly query: { readonly fields: F }
}

/** A question as the client sends it, whatever it asks. */
interface AnyQuestion {
  readonly path?: Readonly<Record<string, string>> | undefined
  readonly query?: Query | undefined
  readonly signal?: AbortSignal | undefined
}

interface AnyPage {
  readonly items: readonly unknown[]
  readonly next?: string
}

/** Makes a client. It sends nothing until it is asked, and keeps nothing where it is not told to. */
export function createClient({ baseUrl, fetch, retries, signal, keep }: ClientOptions): Client {
  const send = sender({ root: baseUrl.replace(/\/+$/, ''), fetch, retries, signal, keep })

  const get = async (path: string, { path: names, query, signal: own }: AnyQuestion = {}): Promise<unknown> =>
    send(addressOf(path, names, query), { signal: own })

  async function* pages(path: string, question: AnyQuestion = {}): AsyncGenerator<AnyPage, void> {
    let cursor: string | undefined
    do {
      const page = (await get(path, { ...question, query: { ...question.query, cursor } })) as AnyPage
      yield page
      cursor = page.next
    } while (cursor !== undefined)
  }

  async function* items(path: string, question?: AnyQuestion): AsyncGenerator<unknown, void> {
    for await (const page of pages(path, question)) yield* page.items
  }

  const verify = async (
    id: string,
    text: string,
    { signal: own }: Pick<Sent, 'signal'> = {},
  ): Promise<unknown> => send(addressOf('/v1/documents/{id}/verify', { id }), { text, signal: own })

  // Which address has which question and answer is known to the contract alone, so it is said once, here.
  return { get, pages, items, verify } as unknown as Client
}
