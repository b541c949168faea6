import { words } from '@entente/domain'

/** What a passage is in its document, as far as its form tells. */
export type Role = 'headline' | 'heading' | 'body'

const longestHeadline = 30
const longestHeading = 12
const sentenceEnd = /[.!?…:;,։՜՞।。！？][\p{Pe}\p{Pf}\p{Pi}"'’”]*$/u
const fullStop = /[.…:;,։।。][\p{Pe}\p{Pf}\p{Pi}"'’”]*$/u

/**
 * Guesses the role of a passage from its form: a short line by itself that ends like no sentence is a heading, and
 * above all others the headline. An editor sets right what the form does not tell.
 */
export function guessRole(text: string, at: { readonly isFirst: boolean; readonly isAlone: boolean }): Role {
  const length = words(text).length
  if (!at.isAlone || length === 0) return 'body'
  if (at.isFirst) return length <= longestHeadline && !fullStop.test(text) ? 'headline' : 'body'
  return length <= longestHeading && !sentenceEnd.test(text) ? 'heading' : 'body'
}
