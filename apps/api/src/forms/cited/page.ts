/** A page of a list, as far as a form of it asks. */
export interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly links: { readonly self: string; readonly next?: string | undefined }
}

/** The evidence of a record, as far as a form of it asks. */
export interface EvidenceOf<Item> {
  readonly items: readonly Item[]
  readonly links: { readonly record: string }
}

/** The id of the record that a link leads to: the last step of its path. */
export const idIn = (link: string): string => /([^/?]+)(?:\?.*)?$/.exec(link)?.[1] ?? ''
