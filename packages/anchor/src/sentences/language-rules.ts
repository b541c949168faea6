/**
 * What a language's writing does to full stops. Words stand in lower case, apart by white space; abbreviations lack
 * their last stop.
 * Single letters and dotted letters (J., U.S., a.m., т.е.) need no entry: they are known by their form.
 */
export interface LanguageRules {
  /** Always stand before what they belong to, as titles do: they never end a sentence. */
  readonly leading?: string
  /** Stand before a number, and end no sentence there. */
  readonly numbered?: string
  /** May end a sentence: it does where one of `openers` follows. */
  readonly trailing?: string
  /** Words that begin a sentence more often than a name does. */
  readonly openers?: string
  /** A number with a stop is an ordinal. */
  readonly ordinals?: boolean
  /** A mark that ends a sentence here though Unicode does not count it as one. */
  readonly stop?: string
  /** A full stop before an opening quote announces speech; it does not end the sentence. */
  readonly stopAnnouncesSpeech?: boolean
}
