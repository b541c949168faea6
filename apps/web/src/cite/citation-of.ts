import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { Cite, type CSL, plugins } from '@citation-js/core'
import type { LedgerInfo } from '@entente/domain/ledger'
import { words } from '../words.ts'

// A record is known by its id, so its entry is too; ids hold nothing that BibTeX would trip over.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

/** A citation in the three forms in which it can be copied. */
export interface Citation {
  /** A sentence, in the order of the APA style, with the state of the dataset and its licence. */
  readonly plain: string
  /** Standard: BibTeX. */
  readonly bibtex: string
  /** Standard: CSL-JSON, as a list of one. */
  readonly csl: string
}

/** What of a record a citation names. */
export interface Cited {
  readonly id: string
  readonly label: string
}

/** What a citation names beside the record. */
export interface CitedState {
  readonly info: Pick<LedgerInfo, 'version' | 'hash'>
  /** The whole address of the record's page. */
  readonly address: string
  /** The day on which the last document behind the record was read, `YYYY-MM-DD`; absent where none is told. */
  readonly read: string | undefined
}

/** The citation of a record: its page, the version and hash of the dataset, the licence; the day of access is the reader's. */
export function citationOf(record: Cited, state: CitedState): Citation {
  const cite = new Cite(itemOf(record, state))
  return {
    // The files need none, and the style’s processor takes a second to start.
    get plain() {
      return plainOf(record.label, state)
    },
    bibtex: cite.format('bibtex').trim(),
    csl: cite.format('data').trim(),
  }
}

function itemOf({ id, label }: Cited, { info, address, read }: CitedState): CSL {
  return {
    type: 'dataset',
    id,
    title: label,
    author: [{ literal: words.site.name }],
    'container-title': words.cite.within(words.site.name, words.site.kind),
    version: info.version,
    URL: address,
    note: words.cite.dataset(info.version, info.hash),
    language: words.language,
    ...(read === undefined ? {} : { issued: { 'date-parts': [[Number(read.slice(0, 4))]] } }),
  }
}

/** Stand in the sentence for what differs from record to record. */
const hold = { id: 'held', label: 'THE-LABEL-STANDS-HERE', address: 'https://example.invalid/the-address' }

const sentences = new Map<string, string>()

/**
 * The sentence of a citation. Setting one takes the style’s processor some ten milliseconds, and those of all records
 * differ in label and address alone: so it is set once for each year and state of the dataset.
 */
function plainOf(label: string, state: CitedState): string {
  const key = JSON.stringify([state.info.version, state.info.hash, state.read?.slice(0, 4)])
  const sentence = sentences.get(key) ?? setSentence(state)
  sentences.set(key, sentence)
  return sentence.replace(hold.label, () => label).replace(hold.address, () => state.address)
}

function setSentence(state: CitedState): string {
  const cite = new Cite(itemOf(hold, { ...state, address: hold.address }))
  const apa = cite.format('bibliography', { format: 'text', template: 'apa', lang: words.locale }).trim()
  return `${apa}. ${words.cite.dataset(state.info.version, state.info.hash)}.`
}
