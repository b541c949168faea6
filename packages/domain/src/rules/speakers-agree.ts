import { leadValue } from '../evidence/account.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

/** Words are attributed to the one who, by the record, spoke them. */
export const speakersAgree: Rule = {
  name: 'speakers-agree',
  guards: "A statement's content is attributed to the statement's speaker, and to nobody else.",
  *check(corpus) {
    for (const { id, speaker, content } of corpus.ofKind('statement')) {
      const speakers: readonly string[] = speaker.flatMap((account) => leadValue([account]) ?? [])
      if (speakers.length === 0) continue
      for (const [index, { evidence }] of content.entries())
        for (const [at, piece] of evidence.entries()) {
          const key = piece.basis === 'attributed' ? 'speaker' : 'by'
          const whom =
            piece.basis === 'attributed' ? piece.speaker : piece.basis === 'assessed' ? piece.by : undefined
          if (whom === undefined || speakers.includes(whom)) continue
          yield {
            id,
            path: ['content', index, 'evidence', at, key],
            expected: `the statement's speaker, ${list(speakers)}`,
            got: `"${whom}"`,
            fix: 'correct the one or the other; what somebody else said is another statement',
          }
        }
    }
  },
}
