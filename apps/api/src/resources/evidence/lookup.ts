import { textFragmentUrl } from '@entente/anchor'
import {
  type EntenteRecord,
  leadValue,
  type Publishing,
  parsePassageReference,
  type RecordOf,
} from '@entente/domain'
import { dateOf, type Ledger, type Source } from '@entente/domain/ledger'
import { recordAddress, type Time } from '../../http/links.ts'
import type { CitedPassage } from './cited-field.ts'
import type { CitedSource } from './cited-source.ts'
import type { Named } from './named.ts'

/** Looks records up for one answer, each once. */
export class Lookup {
  readonly #ledger: Ledger
  readonly #time: Time
  readonly #records = new Map<string, Promise<EntenteRecord | undefined>>()

  constructor(ledger: Ledger, time: Time) {
    this.#ledger = ledger
    this.#time = time
  }

  async named(id: string): Promise<Named> {
    const { kind, label } = (await this.#record(id)) ?? missing(id)
    return { kind, id, label, links: { self: recordAddress(kind, id, this.#time) } }
  }

  async passages(references: readonly string[]): Promise<CitedPassage[]> {
    return Promise.all(
      references.map(async (reference) => {
        const { document: id, number } = parsePassageReference(reference) ?? missing(reference)
        const document = await this.#record(id)
        if (document?.kind !== 'document') return missing(id)
        const passage = passageByNumber(document).get(number) ?? missing(reference)
        const { start, end, sha256, role, gloss, first, last } = passage
        const page = leadValue<string>(document.address)
        const published = dateOf(document)
        const publisher = leadValue<string>(document.publisher)
        const { standing } = (publisher === undefined ? undefined : await this.#publishing(publisher)) ?? {}
        const links = {
          document: recordAddress('document', id, this.#time),
          passages: recordAddress('document', id, this.#time, '/passages'),
          ...(page === undefined ? {} : { source: textFragmentUrl(page, first, last) }),
        }
        return {
          id: reference,
          document: id,
          number,
          start,
          end,
          sha256,
          role,
          gloss,
          language: document.language,
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined ? {} : { publisher: await this.named(publisher) }),
          ...(standing === undefined ? {} : { standing }),
          links,
        }
      }),
    )
  }

  /** Independent sources by name, with how they stand. */
  async sources(sources: readonly Source[]): Promise<CitedSource[]> {
    return Promise.all(
      sources.map(async ({ id, documents }) => {
        const { links, ...named } = await this.named(id)
        const { standing, speaksFor } = (await this.#publishing(id)) ?? {}
        return {
          ...named,
          ...(standing === undefined ? {} : { standing }),
          ...(speaksFor === undefined ? {} : { speaksFor: await this.named(speaksFor) }),
          documents: [...documents],
          links,
        }
      }),
    )
  }

  async #publishing(id: string): Promise<Publishing | undefined> {
    const record = await this.#record(id)
    return record?.kind === 'organization' ? record.publishes : undefined
  }

  #record(id: string): Promise<EntenteRecord | undefined> {
    let record = this.#records.get(id)
    if (!record) {
      record = this.#find(id)
      this.#records.set(id, record)
    }
    return record
  }

  /** Whose words an account rests on is told even where nothing else of that record was known yet. */
  async #find(id: string): Promise<EntenteRecord | undefined> {
    for (const asOf of [this.#time.as_of, undefined]) {
      const found = await this.#ledger.get(id, { asOf })
      if (found && 'record' in found) return found.record
    }
    return undefined
  }
}

const passages = new WeakMap<
  RecordOf<'document'>,
  ReadonlyMap<string, RecordOf<'document'>['passages'][number]>
>()

function passageByNumber(document: RecordOf<'document'>) {
  let known = passages.get(document)
  if (!known) {
    known = new Map(document.passages.map((passage) => [passage.number, passage]))
    passages.set(document, known)
  }
  return known
}

function missing(name: string): never {
  throw new Error(`${name} is cited and not there: the dataset was not checked`)
}
