import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { compareWords, contentWords, type Rarity, rarityIn } from './content-words.ts'
import { knownValues } from './known-values.ts'

type Document = RecordOf<'document'>

const prepared = remembered((document: Document) => ({
  addresses: new Map(knownValues(document.address).map((address) => [plainAddress(address), address])),
  titles: knownValues(document.title).map((title) => ({ title, words: contentWords(title) })),
  publishers: knownValues(document.publisher),
}))

/** Documents are known by their text, their address and their title. */
export const compareDocuments: MakeComparison<'document'> = (records) => {
  const rarity = rarityIn(records.flatMap((document) => prepared(document).titles.map(({ words }) => words)))
  return {
    *keys(document) {
      const { addresses, titles } = prepared(document)
      yield `text ${document.text.sha256}`
      for (const address of addresses.keys()) yield `address ${address}`
      for (const { words } of titles) for (const word of words.keys()) yield `title ${word}`
    },
    signs(a, b) {
      const [own, other] = [prepared(a), prepared(b)]
      const address = [...own.addresses].find(([plain]) => other.addresses.has(plain))
      const publisher = own.publishers.find((one) => other.publishers.includes(one))
      const same: Sign[] = [
        ...(a.text.sha256 === b.text.sha256 ? [{ says: 'Their texts have one hash.', weight: 0.95 }] : []),
        ...(address ? [{ says: `Both stand at ${address[1]}.`, weight: 0.9 }] : []),
        ...titleSigns(a, b, rarity),
      ]
      if (same.length === 0 || publisher === undefined) return same
      return [...same, { says: `Both are published by ${publisher}.`, weight: 0.2 }]
    },
  }
}

/** An address without what does not tell pages apart: protocol, www, the last slash, marks of campaigns, the hash. */
function plainAddress(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address)
  const query = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid)/.test(name)).sort()
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}?${new URLSearchParams(query)}`
}

function titleSigns(a: Document, b: Document, rarity: Rarity): Sign[] {
  for (const one of prepared(a).titles)
    for (const other of prepared(b).titles) {
      const { likeness, shared } = compareWords(one.words, other.words, rarity)
      if (shared.length >= 3 && likeness >= 0.75)
        return [
          { says: `Their titles are alike: "${one.title}" and "${other.title}".`, weight: 0.65 * likeness },
        ]
    }
  return []
}
