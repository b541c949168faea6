import type { Page, PageQuery } from './ledger.ts'
import { largestPage } from './page.ts'

/** All items of a list, page after page. `ask` is given the page to ask for. */
export async function every<T>(ask: (page: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const page = await ask({ limit: largestPage, cursor })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return items
}
