import type { Draw } from '../ledger/made-up-dataset.ts'

/** The ways in which people ask. */
export const questionKinds = ['one word', 'two words', 'beginning of a word', 'word with a slip'] as const

/** One of {@link questionKinds}. */
export type QuestionKind = (typeof questionKinds)[number]

/** So many questions of each kind, drawn from the words of the records with their skew. */
export function questionsOf({ word }: Draw, count: number): Record<QuestionKind, readonly string[]> {
  const many = (one: () => string) => Array.from({ length: count }, one)
  return {
    'one word': many(word),
    'two words': many(() => `${word()} ${word()}`),
    'beginning of a word': many(() => word().slice(0, 4)),
    'word with a slip': many(() => word().replace(/(?<=^..)./, 'x')),
  }
}
