import { expandRecord } from '../evidence/shorthand.ts'
import type { Kind } from '../primitives/kind.ts'
import type { Dataset } from '../records/dataset.ts'
import { type EntenteRecord, schemas } from '../records/record.ts'
import { compile } from '../rules/compile.ts'

const first = 'gazette-report'
const second = 'harbour-bulletin'
const digest = (digit: string) => digit.repeat(64)

const says = (value: unknown, number = '1.1', more: object = {}) => ({
  value,
  passage: `${first}#${number}`,
  ...more,
})
const later = (value: unknown, number = '1.1', more: object = {}) => ({
  value,
  passage: `${second}#${number}`,
  ...more,
})
const passage = (number: string, start: number, gloss: string) => ({
  number,
  start,
  end: start + 40,
  sha256: digest(String(start % 10)),
  roll: '0'.repeat(10),
  fingerprint: '.',
  first: 'four words stand here',
  role: 'body',
  gloss,
})

function document(published: string, publisher: string, glosses: readonly string[]) {
  return {
    label: `Report of ${publisher}`,
    type: 'press',
    language: 'en',
    extent: 'whole',
    text: { sha256: digest('a'), length: 50 * glosses.length },
    sections: [{ label: 'All of it', from: 1, to: glosses.length }],
    passages: glosses.map((gloss, at) => passage(`${at + 1}.1`, 50 * at, gloss)),
    published,
    publisher,
  }
}

/** The records as an author would write them, by kind and id. */
const authored: { readonly [K in Kind]?: { readonly [id: string]: Record<string, unknown> } } = {
  dossier: {
    'harbour-dossier': {
      label: 'The harbour and who pays for it',
      fictional: true,
      lead: [says('Merrow and Tarn talk about their harbour.')],
      chapters: [
        {
          heading: 'The treaty',
          sentences: [says('They negotiate a treaty.'), later('They sign it.')],
          records: ['harbour-treaty', 'treaty-signing'],
        },
      ],
    },
  },
  document: {
    [first]: {
      ...document('2031-04', 'gazette', ['The talks at the harbour.', 'The sums.', 'Who spoke.']),
      title: says('Harbour talks open'),
      publisher: says('gazette'),
      author: { value: { unknown: 'unstated' }, document: first },
      published: says('2031-04'),
      address: says('https://gazette.example/harbour'),
    },
    [second]: {
      ...document('2031-06-15', 'bulletin', ['The treaty is signed.', 'The dredger comes.']),
      title: later('Harbour treaty signed'),
      publisher: later('bulletin'),
      author: { value: { unknown: 'unstated' }, document: second },
      published: later('2031-06-15'),
      address: later('https://bulletin.example/treaty'),
    },
  },
  person: {
    'ada-quill': { label: 'Ada Quill', name: says({ text: 'Ada Quill' }, '3.1') },
    'ben-marsh': {
      label: 'Ben Marsh',
      name: says({ text: 'Ben Marsh' }, '3.1'),
      otherNames: [says({ text: 'Бен Марш', language: 'ru' }, '3.1')],
      formerIds: ['benjamin-marsh'],
    },
  },
  country: {
    merrow: { label: 'Merrow', name: says({ text: 'Merrow' }) },
    tarn: { label: 'Tarn', name: says({ text: 'Tarn' }) },
  },
  organization: {
    gazette: {
      label: 'The Gazette',
      type: 'media',
      name: says({ text: 'The Gazette' }),
      publishes: { standing: 'press', reason: 'A paper with reporters of its own.' },
    },
    bulletin: {
      label: 'The Bulletin',
      type: 'media',
      name: later({ text: 'The Bulletin' }),
      publishes: { standing: 'party', speaksFor: 'tarn', reason: 'The government of Tarn prints it.' },
    },
  },
  place: {
    'port-merrow': {
      label: 'Port Merrow',
      type: 'city',
      name: says({ text: 'Port Merrow' }),
      within: says('merrow'),
      location: { type: 'Point', coordinates: [10, 50], precision: 'city', source: 'made up' },
    },
  },
  event: {
    'harbour-meeting': {
      label: 'Meeting at the harbour',
      type: 'meeting',
      date: says('2031-04-02'),
      place: says('port-merrow'),
      participants: [
        { actor: 'ada-quill', role: says('host') },
        { actor: 'ben-marsh', role: says('visitor') },
      ],
      status: [{ state: says('happened') }],
    },
    'treaty-signing': {
      label: 'Signing of the treaty',
      type: 'signing',
      date: later('2031-06'),
      status: [{ state: later('happened') }],
    },
  },
  agreement: {
    'harbour-treaty': {
      label: 'Harbour treaty',
      summary: 'How the two share the harbour.',
      instrument: says('treaty'),
      participants: [
        { actor: 'merrow', role: says('party') },
        { actor: 'tarn', role: says('party') },
      ],
      status: [
        { state: says('negotiating') },
        { state: later('signed'), date: says('2031-06'), event: 'treaty-signing' },
      ],
    },
  },
  commitment: {
    'dredger-grant': {
      label: 'A grant for a dredger',
      participants: [
        { actor: 'merrow', role: says('giver', '2.1') },
        { actor: 'tarn', role: says('receiver', '2.1') },
      ],
      action: says('Merrow pays for a dredger', '2.1'),
      amount: [
        {
          id: 'gazette',
          ...says({ amount: '2500000.50', currency: 'EUR', nature: 'grant' }, '2.1'),
          lead: 'It is the first that was told.',
        },
        {
          id: 'bulletin',
          ...later({ amount: '3000000', currency: 'EUR', nature: 'grant' }, '2.1'),
          answers: { account: 'gazette', relation: 'rival' },
        },
      ],
      under: says('harbour-treaty', '2.1'),
      date: says('2031-04', '2.1'),
      status: [{ state: says('announced', '2.1') }],
    },
    'pilot-grant': {
      label: 'A grant for pilots',
      participants: [
        { actor: 'merrow', role: says('giver', '2.1') },
        { actor: 'tarn', role: says('receiver', '2.1') },
      ],
      action: says('Merrow pays for pilots', '2.1', { basis: 'attributed', speaker: 'ada-quill' }),
      amount: says({ amount: '0.25', currency: 'EUR', nature: 'grant', bound: 'up-to' }, '2.1'),
      status: [{ state: says('announced', '2.1') }],
    },
    'crane-loan': {
      label: 'A loan for cranes',
      participants: [
        { actor: 'tarn', role: says('giver', '2.1') },
        { actor: 'merrow', role: says('receiver', '2.1') },
      ],
      action: says('Tarn lends for cranes', '2.1'),
      amount: says({ amount: '700', currency: 'USD', nature: 'loan' }, '2.1'),
      status: [{ state: says('agreed', '2.1') }],
    },
    'secret-help': {
      label: 'Help of a size not told',
      details: [
        { value: 'It is for the pier.', passages: [`${first}#2.1`, `${second}#2.1`] },
        {
          value: 'It is of two halves.',
          basis: 'inferred',
          passages: [`${first}#2.1`, `${second}#2.1`],
          reasoning: 'Each document tells a half.',
        },
      ],
      participants: [
        { actor: 'merrow', role: says('giver', '2.1') },
        { actor: 'tarn', role: says('receiver', '2.1') },
      ],
      action: says('Merrow helps Tarn', '2.1'),
      amount: says({ unknown: 'undisclosed' }, '2.1'),
      status: [{ state: says('announced', '2.1') }],
    },
  },
  statement: {
    'quill-on-harbour': {
      label: 'Quill on the harbour',
      form: 'verbatim',
      speaker: says('ada-quill', '3.1'),
      content: says('The harbour is for both', '3.1', { basis: 'attributed', speaker: 'ada-quill' }),
      fragments: [{ text: 'a harbour for two', passage: `${first}#3.1`, start: 110, end: 127 }],
      date: says({ unknown: 'unstated' }, '3.1', { passage: undefined, document: first }),
      about: ['harbour-treaty'],
      status: [{ state: says('made', '3.1') }],
    },
  },
  relation: {
    'quill-leads-merrow': {
      label: 'Quill leads Merrow',
      type: 'holds-office',
      tie: says({ subject: 'ada-quill', object: 'merrow', office: 'President' }, '3.1'),
      period: says('2029/..', '3.1'),
    },
  },
}

/**
 * The records of a made-up negotiation over a harbour: two documents, published in April and on 15 June 2031, of which
 * the second answers the first. The conformance suite of the ledger asks its questions of them.
 */
function harbourTalks(): EntenteRecord[] {
  return Object.entries(authored).flatMap(([kind, byId]) =>
    Object.entries(byId).map(([id, fields]) => {
      const schema = schemas[kind as Kind]
      const record = JSON.parse(JSON.stringify({ kind, id, ...fields }))
      return schema.parse(expandRecord(schema, record)) as EntenteRecord
    }),
  )
}

/** {@link harbourTalks}, compiled. */
export function harbourDataset(): Promise<Dataset> {
  return compile(harbourTalks(), '1.0.0')
}
