/**
 * How a script is written in Latin letters: for looking likenesses up, not for printing. The keys are lower-case and
 * decomposed (Unicode NFKD), and the longest that fits is taken.
 */
export interface Script {
  readonly letters: Readonly<Record<string, string>>
  /** What the letters are at the beginning of a word, where that differs. */
  readonly initials?: Readonly<Record<string, string>>
}
