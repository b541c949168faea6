import { EdtfDate } from '@entente/domain'
import type { Editions } from '@entente/domain/editions'
import type { Ledger } from '@entente/domain/ledger'
import * as z from 'zod'
import type { Time } from '../http/links.ts'
import { documentsRead } from '../resources/records/documents-read.ts'

/** What the tools answer from. */
export interface Source {
  readonly ledger: Ledger
  readonly editions: Editions
  /** Scheme and host that were asked, from which addresses are made absolute. */
  readonly origin: string
}

/** What was looked in for an answer, so that "not found" can be told apart from "not looked for". */
export const Looked = z
  .strictObject({
    records: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    through: EdtfDate.optional().meta({
      description: 'The latest day of publication among the documents read',
    }),
    version: z.string(),
    hash: z.string(),
    as_of: z.string().optional(),
    as_in: z.string().optional(),
  })
  .meta({ id: 'Looked', description: 'What was looked in' })

/** See {@link Looked}. */
export type Looked = z.output<typeof Looked>

/** Tells what a ledger has to look in. */
export async function lookedIn(ledger: Ledger, { as_of, as_in }: Time): Promise<Looked> {
  const { version, hash } = await ledger.info()
  return {
    records: (await ledger.list({ limit: 1, asOf: as_of })).total,
    ...(await documentsRead(ledger, as_of)),
    version,
    hash,
    ...(as_of === undefined ? {} : { as_of }),
    ...(as_in === undefined ? {} : { as_in }),
  }
}
