import type { Rule } from './rule.ts'

/** A chapter of a dossier leads to each of its records once. */
export const dossiersCover: Rule = {
  name: 'dossiers-cover',
  guards: 'A chapter of a dossier leads to each of its records once.',
  *check(corpus) {
    for (const { id, chapters } of corpus.ofKind('dossier'))
      for (const [chapter, { records }] of chapters.entries())
        for (const [index, record] of records.entries())
          if (records.indexOf(record) !== index)
            yield {
              id,
              path: ['chapters', chapter, 'records', index],
              expected: 'each record once in a chapter',
              got: `"${record}" again`,
              fix: 'delete the second',
            }
  },
}
