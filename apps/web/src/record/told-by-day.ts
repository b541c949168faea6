import type { EdtfDate } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'

/** What documents of one day were the first to tell of a record. */
export interface ToldDay {
  readonly day: EdtfDate
  /** The accounts by the key of the field that has them, with the place of the first (JSON Pointer). */
  readonly fields: readonly ToldField[]
  /** The documents of that day that tell it. */
  readonly documents: readonly string[]
}

/** Accounts of one field that were first told on a day. */
export interface ToldField {
  readonly key: string
  readonly pointer: string
  readonly count: number
  /** Whether they answer accounts that the field has besides. */
  readonly isFurther: boolean
}

/**
 * When documents first told what a record says, by the day of their publication, the earliest first. Accounts without
 * such a day (inferred, derived, or of documents without a date) stand in no day.
 */
export function toldByDay(
  claims: readonly FieldAccounts[],
  publishedOf: (document: string) => EdtfDate | undefined,
): readonly ToldDay[] {
  const days = new Map<EdtfDate, { fields: Map<string, ToldField>; documents: Set<string> }>()
  for (const { field, corroboration } of claims)
    for (const [index, { since, sources }] of corroboration.entries()) {
      if (since === undefined) continue
      const day = days.get(since) ?? { fields: new Map(), documents: new Set() }
      days.set(since, day)
      const key = field.split('/')[1] ?? ''
      const isFurther = index > 0
      const before = day.fields.get(`${key} ${isFurther}`)
      day.fields.set(`${key} ${isFurther}`, {
        key,
        pointer: before?.pointer ?? field,
        count: (before?.count ?? 0) + 1,
        isFurther,
      })
      for (const document of sources.flatMap(({ documents }) => documents))
        if (publishedOf(document) === since) day.documents.add(document)
    }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { fields, documents }]) => ({ day, fields: [...fields.values()], documents: [...documents] }))
}

/** How many accounts have no day on which a document first told them. */
export const withoutDay = (claims: readonly FieldAccounts[]): number =>
  claims.flatMap(({ corroboration }) => corroboration).filter(({ since }) => since === undefined).length
