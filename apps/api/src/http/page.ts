import { BadCursorError, every, type Page, type PageQuery } from '@entente/domain/ledger'
import * as z from 'zod'
import { Link, PageLinks, pageLinks } from './links.ts'
import type { Context } from './operation.ts'
import { invalidRequest } from './problem.ts'

/** The schema of a page of a list. */
export function pageOf<T extends z.ZodType>(item: T, name: string) {
  return z
    .strictObject({
      items: z.array(item),
      total: z.int().nonnegative().meta({ description: 'How many there are on all pages together' }),
      next: z.string().optional().meta({ description: 'The cursor of the next page; absent on the last' }),
      links: PageLinks,
    })
    .meta({ id: `${name}Page` })
}

/** The schema of a list that is always whole. */
export function wholeListOf<T extends z.ZodType>(item: T, name: string) {
  return z
    .strictObject({
      items: z.array(item),
      total: z.int().nonnegative(),
      links: z.strictObject({ self: Link, record: Link }),
    })
    .meta({ id: `${name}List` })
}

/**
 * Asks the ledger for a page, or for all of them where the form carries the whole list, and gives it links. A cursor
 * that is none of the list's is the caller's fault.
 */
export async function answerPage<T, U>(
  ask: (page?: PageQuery) => Promise<Page<T>>,
  { path, query, whole }: Context,
  show: (item: T) => U | Promise<U>,
): Promise<{ items: U[]; total: number; next?: string; links: z.output<typeof PageLinks> }> {
  const { items, total, next } = await (whole ? wholeOf(ask) : ask()).catch((error: unknown) => {
    if (!(error instanceof BadCursorError)) throw error
    throw invalidRequest([{ in: 'query', parameter: 'cursor', detail: error.message }])
  })
  return {
    items: await Promise.all(items.map(show)),
    total,
    ...(next === undefined ? {} : { next }),
    links: pageLinks(path, query, next),
  }
}

async function wholeOf<T>(ask: (page: PageQuery) => Promise<Page<T>>): Promise<Page<T>> {
  const items = await every(ask)
  return { items, total: items.length }
}
