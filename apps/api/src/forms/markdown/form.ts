import type { Form, Written } from '../../http/form.ts'
import type { Context } from '../../http/operation.ts'
import { type Telling, tellingOf } from '../cited/telling.ts'
import { ending } from './ending.ts'
import { Sources } from './sources.ts'

/**
 * The Markdown form of an answer: what `lines` tells of it, then the numbered sources and the state of the dataset.
 * Standards: CommonMark, RFC 7763 (media type).
 */
export function markdown<Body>(
  lines: (body: Body, telling: Telling, sources: Sources) => Promise<readonly string[]>,
): Form<Body> {
  return {
    name: 'md',
    mediaType: 'text/markdown',
    description: 'Markdown with numbered sources (CommonMark; RFC 7763)',
    async write(body: Body, context: Context): Promise<Written> {
      const telling = await tellingOf(context)
      const sources = new Sources()
      const told = await lines(body, telling, sources)
      return [...told, ...(await ending(sources, telling))].join('\n')
    },
  }
}
