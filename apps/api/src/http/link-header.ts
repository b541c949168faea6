import { namesOf, type Offered, offeredBy } from './form.ts'
import { address } from './links.ts'
import type { Context, Operation } from './operation.ts'
import { withEnding, withoutEnding } from './urls.ts'

/** The licence of the dataset, and so of every answer that comes from it. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * The `Link` header of an answer: where the list goes on, its other forms, its schema, its licence, and what takes its
 * place. Standard: RFC 8288.
 */
export function linkHeader(
  { answers, deprecated }: Operation['contract'],
  form: Offered,
  { path, query }: Context,
  body: unknown,
): string {
  const plain = withoutEnding(path)
  const here = namesOf(answers).length > 0 ? plain.path : path
  const others =
    namesOf(answers).length > 0 ? offeredBy(answers).filter(({ name }) => name !== form.name) : []
  const asked = address(here, query)
  return [
    ...others.map(({ name, mediaType }) => link(withEnding(asked, name), 'alternate', mediaType)),
    ...followed(body).map(([rel, at]) => link(at, rel)),
    ...(answers.describedBy === undefined
      ? []
      : [link(answers.describedBy, 'describedby', 'application/schema+json')]),
    ...(deprecated?.successor === undefined ? [] : [link(deprecated.successor, 'successor-version')]),
    link(licenceAddress, 'license'),
    link('/openapi.json', 'service-desc', 'application/json'),
  ].join(', ')
}

const link = (at: string, rel: string, type?: string): string =>
  `<${at}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`

/** The links of a body that are relations of their own: where the list goes on. */
function followed(body: unknown): (readonly [rel: string, at: string])[] {
  const { links } = (body ?? {}) as { links?: { readonly next?: string } }
  return links?.next === undefined ? [] : [['next', links.next]]
}
