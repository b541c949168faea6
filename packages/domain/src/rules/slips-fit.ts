import type { Rule } from './rule.ts'

/** A printed slip lies inside its passage. */
export const slipsFit: Rule = {
  name: 'slips-fit',
  guards: 'A printed slip lies inside the passage that it names.',
  *check(corpus) {
    for (const { id, slips = [], passages } of corpus.ofKind('document'))
      for (const [index, { passage: number, start, end }] of slips.entries()) {
        const passage = passages.find((one) => one.number === number)
        if (!passage)
          yield {
            id,
            path: ['slips', index, 'passage'],
            expected: 'the number of a passage of this document',
            got: number,
            fix: 'name the passage in which the slip stands',
          }
        else if (end <= start || start < passage.start || end > passage.end)
          yield {
            id,
            path: ['slips', index, 'start'],
            expected: `a stretch inside passage ${number}, ${passage.start} to ${passage.end}`,
            got: `${start} to ${end}`,
            fix: 'correct its offsets, or name the passage in which it stands',
          }
      }
  },
}
