import type { Editions } from '@entente/domain/editions'
import type { Ledger } from '@entente/domain/ledger'
import type { Contract } from '../../http/operation.ts'
import { type Document, documentOf } from './document.ts'
import { findExamples } from './examples.ts'

/** The OpenAPI document, as an object and written out. */
interface Description {
  readonly document: Document
  readonly text: string
}

/** Gives the description of the API over a ledger. */
export type Describe = (home: Home) => Promise<Description>

interface Home {
  readonly ledger: Ledger
  readonly editions: Editions
}

/** Describes contracts when first asked, since it takes a while, and then keeps the description with the ledger. */
export function describer(contracts: readonly Contract<object, object, unknown>[]): Describe {
  const known = new WeakMap<Ledger, Promise<Description>>()
  return (home) => {
    const { ledger } = home
    const found = known.get(ledger) ?? make(contracts, home)
    known.set(ledger, found)
    found.catch(() => known.delete(ledger))
    return found
  }
}

async function make(
  contracts: readonly Contract<object, object, unknown>[],
  { ledger, editions }: Home,
): Promise<Description> {
  const example = await findExamples(ledger, editions)
  const document = documentOf(contracts, example, (await ledger.info()).version)
  return { document, text: JSON.stringify(document) }
}
