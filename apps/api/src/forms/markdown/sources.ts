import type { CitedEvidence, CitedPassage } from '../../resources/evidence/cited-field.ts'
import { type SourceDocument, sourceDocuments } from '../cited/source-documents.ts'
import { passageIri, recordIri, type Telling } from '../cited/telling.ts'
import { escaped, linked } from './escaped.ts'

/** The sources of one answer, numbered in the order in which they are first cited. */
export class Sources {
  readonly #sources = new Map<string, CitedPassage | { readonly document: string }>()
  readonly #numbers = new Map<string, number>()

  /** The mark of a passage, such as `[1]`. */
  passage(passage: CitedPassage): string {
    return `[${this.#number(passage.id, passage)}]`
  }

  /** The marks of all that an account rests on, each once; empty where it rests on other values alone. */
  marks(evidence: readonly CitedEvidence[]): string {
    const numbers = evidence.flatMap(({ passages = [], document }) => [
      ...passages.map((passage) => this.#number(passage.id, passage)),
      ...(document === undefined ? [] : [this.#number(document.id, { document: document.id })]),
    ])
    return [...new Set(numbers)].map((number) => ` [${number}]`).join('')
  }

  /** The list of all sources, with everything that a reader needs to find each. */
  async list(telling: Telling): Promise<readonly string[]> {
    const all = [...this.#sources.values()]
    if (all.length === 0) return ['This answer cites no passage.']
    const documents = await sourceDocuments(
      all.map(({ document }) => document),
      telling,
    )
    return all.map((one, at) => `${at + 1}. ${told(one, documents.get(one.document), telling)}`)
  }

  #number(key: string, source: CitedPassage | { readonly document: string }): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size + 1
    this.#numbers.set(key, known)
    this.#sources.set(key, source)
    return known
  }
}

function told(
  source: CitedPassage | { readonly document: string },
  document: SourceDocument | undefined,
  telling: Telling,
): string {
  const { label = source.document, title, publisher, published } = document ?? {}
  const named = [
    `**${escaped(label)}**`,
    ...(title === undefined || title === label ? [] : [`“${escaped(title)}”`]),
    publisher === undefined ? 'publisher not known' : escaped(publisher.label),
    published === undefined ? 'date not known' : escaped(published),
  ].join(', ')
  if (!('number' in source))
    return `${named}, the whole document. ${linked(recordIri(telling, 'document', source.document))}${outside(document?.address)}`
  const at = linked(passageIri(telling, source.document, source.number))
  return `${named}, passage ${source.number}: ${escaped(source.gloss)} ${at}${outside(source.links.source)}`
}

const outside = (address: string | undefined): string =>
  address === undefined ? '' : ` At its publisher: ${linked(address)}`
