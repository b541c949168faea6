import { words } from '../primitives/text.ts'
import { fragmentLimit } from '../records/statement.ts'
import type { Rule } from './rule.ts'
import { count } from './wording.ts'

/** A quoted fragment is short, is as long as its offsets say, and lies inside its passage. */
export const fragmentsFit: Rule = {
  name: 'fragments-fit',
  guards: `A quoted fragment has at most ${fragmentLimit} words, is as long as its offsets say, and lies inside its passage.`,
  *check(corpus) {
    for (const { id, fragments = [] } of corpus.ofKind('statement'))
      for (const [index, { text, passage: reference, start, end }] of fragments.entries()) {
        const at = (key: string) => ({ id, path: ['fragments', index, key] })
        const spoken = words(text).length
        if (spoken > fragmentLimit || spoken === 0)
          yield {
            ...at('text'),
            expected: `1 to ${fragmentLimit} words`,
            got: count(spoken, 'word'),
            fix: 'quote only the words that matter, and say the rest in our own',
          }
        const length = [...text].length
        if (length !== end - start)
          yield {
            ...at('end'),
            expected: `start and end ${length} apart, the length of the fragment in code points`,
            got: `${start} to ${end}, which is ${end - start}`,
            fix: `copy the fragment as it is printed; "end" is ${start + length} if "start" is right`,
          }
        const passage = corpus.passage(reference)
        if (passage && (start < passage.start || end > passage.end))
          yield {
            ...at('start'),
            expected: `a stretch inside passage ${reference}, ${passage.start} to ${passage.end}`,
            got: `${start} to ${end}`,
            fix: 'correct its offsets, or name the passage in which it stands',
          }
      }
  },
}
