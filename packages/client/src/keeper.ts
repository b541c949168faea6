/** An answer that is kept: its tag, its media type, and its text as it came. */
export interface Kept {
  readonly etag: string
  readonly mediaType: string
  readonly text: string
}

/** Where answers are kept, by their addresses: a `Map`, or whatever forgets the oldest of many. */
export interface Keeper {
  get(url: string): Kept | undefined
  set(url: string, kept: Kept): unknown
}
