import { collections, parsePassageReference } from '@entente/domain'
import { findDocument } from '../records/find-document.ts'
import { type Library, listed } from '../records/library.ts'
import { Refusal } from '../refusal.ts'
import type { Known } from './interview.ts'

/** What a data folder knows that questions can draw on; `begun` is a document that is not in it yet. */
export function knownIn(
  { files }: Pick<Library, 'files'>,
  begun?: { readonly id: string; readonly numbers: readonly string[] },
): Known {
  const numbersOf = (id: string): readonly string[] | undefined => {
    if (id === begun?.id) return begun.numbers
    try {
      return findDocument(id, files).passages.map(({ number }) => number)
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }
  return {
    records: (kinds) =>
      listed(
        files,
        kinds.map((kind) => collections[kind]),
      ).map(({ id, label }) => ({ value: id, label: `${label} (${id})` })),
    passageFault: (reference) => {
      const address = parsePassageReference(reference)
      const numbers = address && numbersOf(address.document)
      if (!address) return 'Write document#paragraph.sentence, such as a-report#3.1'
      if (!numbers) return `There is no document "${address.document}" that can be read`
      if (numbers.includes(address.number)) return undefined
      return `${address.document} has no passage ${address.number}; it has 1.1 to ${numbers.at(-1)}`
    },
  }
}
