import type { Rule } from './rule.ts'

/** Every passage is cited, or says why nothing rests on it; never both. */
export const passagesAccounted: Rule = {
  name: 'passages-accounted',
  guards: 'Every passage is cited by an account or a fragment, or says why nothing rests on it; never both.',
  *check(corpus) {
    const cited = new Map<string, string>()
    for (const { passage, from } of corpus.citations) if (!cited.has(passage)) cited.set(passage, from.id)
    for (const { id, passages } of corpus.ofKind('document'))
      for (const [index, { number, carriesNone }] of passages.entries()) {
        const by = cited.get(`${id}#${number}`)
        // A file that could not be read may well cite it.
        if (by === undefined && !carriesNone && corpus.unread.size === 0)
          yield {
            id,
            path: ['passages', index],
            expected: `passage ${number} to be cited, or to say why nothing rests on it`,
            got: 'neither',
            fix: `cite "${id}#${number}" where it belongs, or add "carriesNone" with a reason`,
          }
        if (by !== undefined && carriesNone)
          yield {
            id,
            path: ['passages', index, 'carriesNone'],
            expected: `no "carriesNone", since passage ${number} is cited`,
            got: `a citation in ${by}`,
            fix: `delete "carriesNone", or cite another passage in ${by}`,
          }
      }
  },
}
