import { isEdtfDate } from '../primitives/edtf-date.ts'
import { isCertainlyBefore } from '../primitives/edtf-order.ts'
import { publicationOf } from './publication.ts'
import type { Rule } from './rule.ts'

/** Nobody reads a document before it is published. */
export const readAfterPublication: Rule = {
  name: 'read-after-publication',
  guards: 'The day on which a document was read is not before the one on which it was published.',
  *check(corpus) {
    for (const { id, read } of corpus.ofKind('document')) {
      const published = publicationOf(corpus, id)
      if (read === undefined || published === undefined) continue
      if (!isEdtfDate(read) || !isCertainlyBefore(read, published)) continue
      yield {
        id,
        path: ['read'],
        expected: `a day not before ${published}, when it was published`,
        got: read,
        fix: 'correct the day, or the date of publication',
      }
    }
  },
}
