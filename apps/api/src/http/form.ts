import type { Context } from './operation.ts'

/** A body as it goes out: whole, or a piece at a time where it would be large. */
export type Written = string | ReadableStream<Uint8Array<ArrayBuffer>>

/** A form in which an answer can be had beside JSON. */
export interface Form<Body> {
  /** What an address ends in to ask for it: `csv` in `/v1/people.csv`. */
  readonly name: string
  /** Standard: RFC 6838. A text is sent in UTF-8, and says so. */
  readonly mediaType: string
  /** What it is and which standard it follows, as the documentation tells it. */
  readonly description: string
  /** Carries the whole list unless the caller says how many: who downloads a table wants all of it. */
  readonly whole?: true
  write(body: Body, context: Context): Promise<Written>
}

/** A form that is offered at an address; without `write` it is the body as JSON. */
export interface Offered {
  readonly name: string
  readonly mediaType: string
  readonly whole?: true
  write?: (body: never, context: Context) => Promise<Written>
}

/** What an address ends in to ask for JSON under one of its names. */
const jsonNames: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/geo+json': 'geojson',
  'application/ld+json': 'jsonld',
}

/** What a contract tells of the forms of its answer. */
interface Forms {
  readonly mediaTypes: readonly [string, ...string[]]
  readonly write?: Offered['write']
  readonly forms?: readonly Offered[]
}

type Offers = readonly [Offered, ...Offered[]]

const offers = new WeakMap<Forms, Offers>()

/** Everything that a contract's answer can be had as, what is sent to who does not choose first. Gathered once. */
export function offeredBy(answers: Forms): Offers {
  const known = offers.get(answers) ?? gather(answers)
  offers.set(answers, known)
  return known
}

function gather(answers: Forms): Offers {
  const [first, ...others] = answers.mediaTypes.map(
    (mediaType): Offered => ({
      name: jsonNames[mediaType] ?? '',
      mediaType,
      ...(answers.write ? { write: answers.write } : {}),
    }),
  ) as [Offered, ...Offered[]]
  return [first, ...others, ...(answers.forms ?? [])]
}

/** The names that the address of a contract may end in; none where it has one form alone. */
export const namesOf = (answers: Forms): readonly string[] =>
  answers.forms === undefined ? [] : offeredBy(answers).map(({ name }) => name)

/** A media type as it is sent: a text tells its encoding. */
export const contentType = (mediaType: string): string =>
  mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
