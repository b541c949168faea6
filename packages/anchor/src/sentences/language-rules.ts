/**
 * What a language's writing does to full stops. Abbreviations stand in lower case without their last stop.
 * Single letters and dotted letters (J., U.S., a.m., т.е.) need no entry: they are known by their form.
 */
export interface LanguageRules {
  /** Always stand before what they belong to, as titles do: they never end a sentence. */
  readonly leading?: readonly string[]
  /** Stand before a number, and end no sentence there. */
  readonly numbered?: readonly string[]
  /** May end a sentence: it does where one of `openers` follows. */
  readonly trailing?: readonly string[]
  /** Words that begin a sentence more often than a name does. */
  readonly openers?: readonly string[]
  /** A number with a stop is an ordinal. */
  readonly ordinals?: boolean
  /** A mark that ends a sentence here though Unicode does not count it as one. */
  readonly stop?: string
  /** A full stop before an opening quote announces speech; it does not end the sentence. */
  readonly stopAnnouncesSpeech?: boolean
}
