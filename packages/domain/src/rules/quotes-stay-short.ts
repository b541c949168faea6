import { parsePassageReference } from '../evidence/passage.ts'
import { words } from '../primitives/text.ts'
import { type Fragment, fragmentLimit } from '../records/statement.ts'
import type { Corpus } from './corpus.ts'
import type { Rule } from './rule.ts'
import { count } from './wording.ts'

/** How many code points may lie between two fragments that read as one: a space, a mark of quotation, a comma. */
const gapLimit = 3

/** Words taken from a source never add up to a long run, however they are divided. */
export const quotesStayShort: Rule = {
  name: 'quotes-stay-short',
  guards: `No more than ${fragmentLimit} words in a row are taken from a source, however they are divided among fields.`,
  *check(corpus) {
    for (const { of, path, accounts } of corpus.claims)
      for (const [index, { value, asWritten }] of accounts.entries()) {
        const isTitle = of.kind === 'document' && path[0] === 'title'
        for (const [key, text] of Object.entries({ asWritten, value: isTitle ? value : undefined }))
          if (typeof text === 'string' && words(text).length > fragmentLimit)
            yield {
              id: of.id,
              path: [...path, index, key],
              expected: `at most ${fragmentLimit} words of the source`,
              got: count(words(text).length, 'word'),
              fix: 'keep the few words that matter',
            }
      }
    for (const quotes of byDocument(corpus).values())
      for (const run of runsOf(quotes)) {
        const length = words(run.map(({ fragment }) => fragment.text).join(' ')).length
        const last = run.at(-1)
        if (run.length < 2 || length <= fragmentLimit || !last) continue
        yield {
          id: last.of,
          path: last.path,
          expected: `at most ${fragmentLimit} words in a row, with the fragments that it continues`,
          got: `${count(length, 'word')} in ${run.length} fragments`,
          fix: 'shorten one of the fragments, and say the rest in our own words',
        }
      }
  },
}

interface Quote {
  readonly of: string
  readonly path: readonly (string | number)[]
  readonly fragment: Fragment
}

function byDocument(corpus: Corpus): ReadonlyMap<string, Quote[]> {
  const quotes = new Map<string, Quote[]>()
  for (const { id, fragments = [] } of corpus.ofKind('statement'))
    for (const [index, fragment] of fragments.entries()) {
      const document = parsePassageReference(fragment.passage)?.document ?? ''
      quotes.set(document, [
        ...(quotes.get(document) ?? []),
        { of: id, path: ['fragments', index], fragment },
      ])
    }
  return quotes
}

/** Fragments that follow each other with no words between. One that repeats another's stretch adds nothing. */
function runsOf(quotes: readonly Quote[]): readonly Quote[][] {
  const runs: Quote[][] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const quote of quotes.toSorted(
    (a, b) => a.fragment.start - b.fragment.start || b.fragment.end - a.fragment.end,
  )) {
    const { start, end } = quote.fragment
    if (end <= reached) continue
    const run = runs.at(-1)
    if (run && start <= reached + gapLimit) run.push(quote)
    else runs.push([quote])
    reached = end
  }
  return runs
}
