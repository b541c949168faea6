import { parsePassageReference } from '../evidence/passage.ts'
import { nearest } from './nearest.ts'
import type { Rule } from './rule.ts'

/** Every passage that is cited is one of its document's. */
export const passagesExist: Rule = {
  name: 'passages-exist',
  guards: "Every passage that is cited is one of its document's.",
  *check(corpus) {
    for (const { from, path, passage } of corpus.citations) {
      if (corpus.passage(passage)) continue
      const { document = '', number = '' } = parsePassageReference(passage) ?? {}
      if (corpus.unread.has(document)) continue
      const place = { id: from.id, path, expected: 'a passage of a document, document#paragraph.sentence' }
      const known = corpus.getAs('document', document)
      if (known) {
        const last = known.passages.at(-1)?.number
        const fix = `cite a passage that it has (1.1 to ${last}); documents/${document}.yaml lists them`
        yield { ...place, got: `"${passage}", but ${document} has no passage ${number}`, fix }
      } else {
        const near = nearest(
          document,
          corpus.ofKind('document').map(({ id }) => id),
        )
        const fix = near ? `did you mean "${near}#${number}"?` : `add documents/${document}.yaml first`
        yield { ...place, got: `"${passage}", but no document is called "${document}"`, fix }
      }
    }
  },
}
