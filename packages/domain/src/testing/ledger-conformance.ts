import { BadCursorError, type Ledger, type ListQuery } from '../ledger/ledger.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'

/** A question to a ledger over the harbour talks, and the one right answer. */
export interface ConformanceCase {
  readonly name: string
  ask(ledger: Ledger): Promise<unknown>
  readonly answer: unknown
}

const april = EdtfDate.parse('2031-05-01')
const march = EdtfDate.parse('2031-03')
const june = EdtfDate.parse('2031-06-15')

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)
const listed = async (ledger: Ledger, query: ListQuery) => ids((await ledger.list(query)).items)

/** The name of the error that a question ends in, or that it ended in none. */
const failure = async (question: Promise<unknown>): Promise<string> =>
  question.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.name : 'not an error'),
  )

/** All items of a list, fetched `limit` at a time, with the number of pages. */
async function walk(
  ledger: Ledger,
  query: ListQuery,
  limit: number,
): Promise<{ ids: string[]; pages: number }> {
  const found: string[] = []
  let cursor: string | undefined
  let pages = 0
  do {
    const page = await ledger.list({ ...query, limit, cursor })
    found.push(...ids(page.items))
    cursor = page.next
    pages++
  } while (cursor !== undefined)
  return { ids: found, pages }
}

/**
 * What every form of the ledger must answer over {@link harbourDataset}: the port's contract, as questions and answers.
 * Any test runner can walk it: ask each, and compare with the answer by deep equality.
 */
export const ledgerConformance: readonly ConformanceCase[] = [
  {
    name: 'counts the records of each kind',
    ask: async (ledger) => {
      const { counts } = await ledger.info()
      return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
    },
    answer: {
      dossier: 1,
      document: 2,
      person: 2,
      country: 2,
      organization: 2,
      place: 1,
      event: 2,
      agreement: 1,
      commitment: 4,
      statement: 1,
      relation: 1,
    },
  },
  {
    name: 'gets a record by its id',
    ask: async (ledger) => {
      const found = await ledger.get('ada-quill')
      return found && 'record' in found ? [found.record.kind, found.record.label] : found
    },
    answer: ['person', 'Ada Quill'],
  },
  {
    name: 'redirects a former id',
    ask: (ledger) => ledger.get('benjamin-marsh'),
    answer: { movedTo: 'ben-marsh' },
  },
  { name: 'knows nothing of an unknown id', ask: (ledger) => ledger.get('nobody'), answer: undefined },
  {
    name: 'knows nothing of names that every object has',
    ask: async (ledger) => [await ledger.get('constructor'), await ledger.get('__proto__')],
    answer: [undefined, undefined],
  },
  {
    name: 'lists one kind in the order of ids',
    ask: (ledger) => listed(ledger, { kind: 'commitment' }),
    answer: ['crane-loan', 'dredger-grant', 'pilot-grant', 'secret-help'],
  },
  {
    name: 'sorts by amount, the unknown last either way',
    ask: async (ledger) => [
      await listed(ledger, { kind: 'commitment', sort: 'amount' }),
      await listed(ledger, { kind: 'commitment', sort: '-amount' }),
    ],
    answer: [
      ['pilot-grant', 'crane-loan', 'dredger-grant', 'secret-help'],
      ['dredger-grant', 'crane-loan', 'pilot-grant', 'secret-help'],
    ],
  },
  {
    name: 'sorts events by date',
    ask: (ledger) => listed(ledger, { kind: 'event', sort: '-date' }),
    answer: ['treaty-signing', 'harbour-meeting'],
  },
  {
    name: 'filters by giver, receiver and party',
    ask: async (ledger) => [
      await listed(ledger, { giver: 'tarn' }),
      await listed(ledger, { receiver: 'merrow' }),
      await listed(ledger, { kind: 'agreement', party: 'tarn' }),
    ],
    answer: [['crane-loan'], ['crane-loan'], ['harbour-treaty']],
  },
  {
    name: 'filters by status, which is the last of the history',
    ask: async (ledger) => [
      await listed(ledger, { kind: 'agreement', status: 'signed' }),
      await listed(ledger, { kind: 'agreement', status: 'negotiating' }),
    ],
    answer: [['harbour-treaty'], []],
  },
  {
    name: 'filters by actor, place and what a record is about',
    ask: async (ledger) => [
      await listed(ledger, { actor: 'ben-marsh' }),
      await listed(ledger, { place: 'port-merrow' }),
      await listed(ledger, { about: 'harbour-treaty' }),
    ],
    answer: [
      ['harbour-meeting'],
      ['harbour-meeting'],
      ['dredger-grant', 'harbour-dossier', 'quill-on-harbour'],
    ],
  },
  {
    name: 'filters by speaker, basis, currency, nature and document',
    ask: async (ledger) => [
      await listed(ledger, { speaker: 'ada-quill' }),
      await listed(ledger, { kind: 'commitment', basis: 'attributed' }),
      await listed(ledger, { currency: 'USD' }),
      await listed(ledger, { nature: 'grant' }),
      await listed(ledger, { kind: 'commitment', document: 'harbour-bulletin' }),
    ],
    answer: [
      ['quill-on-harbour'],
      ['pilot-grant'],
      ['crane-loan'],
      ['dredger-grant', 'pilot-grant'],
      ['dredger-grant', 'secret-help'],
    ],
  },
  {
    name: 'filters by dates that may lie within',
    ask: async (ledger) => [
      await listed(ledger, { kind: 'event', from: june }),
      await listed(ledger, { kind: 'event', to: april }),
    ],
    answer: [['treaty-signing'], ['harbour-meeting']],
  },
  {
    name: 'gives every record once, a page at a time',
    ask: (ledger) => walk(ledger, { kind: 'commitment', sort: '-amount' }, 1),
    answer: { ids: ['dredger-grant', 'crane-loan', 'pilot-grant', 'secret-help'], pages: 4 },
  },
  {
    name: 'says how many there are in all, on any page',
    ask: async (ledger) => (await ledger.list({ kind: 'commitment', limit: 1 })).total,
    answer: 4,
  },
  {
    name: 'refuses a cursor that is none, or that another list gave',
    ask: async (ledger) => {
      const { next } = await ledger.list({ kind: 'commitment', limit: 1 })
      return [
        await failure(ledger.list({ cursor: 'nonsense' })),
        await failure(ledger.list({ kind: 'event', cursor: next })),
        await failure(ledger.search({ q: 'harbour', cursor: next })),
        await failure(ledger.timeline({ cursor: next })),
      ]
    },
    answer: Array(4).fill(BadCursorError.name),
  },
  {
    name: 'refuses a limit out of range',
    ask: async (ledger) => [
      await failure(ledger.list({ limit: 0 })),
      await failure(ledger.list({ limit: 201 })),
      await failure(ledger.list({ limit: 1.5 })),
    ],
    answer: Array(3).fill('RangeError'),
  },
  {
    name: 'finds words in labels before words elsewhere',
    ask: async (ledger) => ids((await ledger.search({ q: 'harbour treaty' })).items)[0],
    answer: 'harbour-treaty',
  },
  {
    name: 'finds the beginning of a word, and a word with a slip',
    ask: async (ledger) => [
      ids((await ledger.search({ q: 'dredg', kind: 'commitment' })).items),
      ids((await ledger.search({ q: 'dregder', kind: 'commitment' })).items),
    ],
    answer: [['dredger-grant'], ['dredger-grant']],
  },
  {
    name: 'finds names in other scripts, whatever their case',
    ask: async (ledger) => ids((await ledger.search({ q: 'МАРШ' })).items),
    answer: ['ben-marsh'],
  },
  {
    name: 'says which field matched',
    ask: async (ledger) =>
      (await ledger.search({ q: 'two', kind: 'statement' })).items.map(({ matches }) =>
        matches.map(({ field }) => field),
      ),
    answer: [['fragments']],
  },
  {
    name: 'finds nothing for words that stand nowhere',
    ask: (ledger) => ledger.search({ q: 'zeppelin' }),
    answer: { items: [], total: 0 },
  },
  {
    name: 'puts dated records in order and the undated last',
    ask: async (ledger) => {
      const { items } = await ledger.timeline()
      return items.map(({ id, date, earliest, latest }) => [id, date, earliest, latest].join(' ').trimEnd())
    },
    answer: [
      'quill-leads-merrow 2029/.. 2029-01-01',
      'dredger-grant 2031-04 2031-04-01 2031-04-30',
      'gazette-report 2031-04 2031-04-01 2031-04-30',
      'harbour-meeting 2031-04-02 2031-04-02 2031-04-02',
      'treaty-signing 2031-06 2031-06-01 2031-06-30',
      'harbour-bulletin 2031-06-15 2031-06-15 2031-06-15',
      'quill-on-harbour',
    ],
  },
  {
    name: 'narrows the timeline to an actor and a span',
    ask: async (ledger) => [
      ids((await ledger.timeline({ actor: 'ben-marsh' })).items),
      ids((await ledger.timeline({ kind: 'event', from: june })).items),
    ],
    answer: [['harbour-meeting'], ['treaty-signing']],
  },
  {
    name: 'gathers what lies one step away, in either direction',
    ask: async (ledger) => {
      const around = await ledger.neighbours({ around: 'harbour-treaty' })
      return around?.nodes.map(({ id, distance }) => `${distance} ${id}`).sort()
    },
    answer: [
      '0 harbour-treaty',
      '1 dredger-grant',
      '1 merrow',
      '1 quill-on-harbour',
      '1 tarn',
      '1 treaty-signing',
    ],
  },
  {
    name: 'refuses a depth out of range and knows no neighbours of nobody',
    ask: async (ledger) => [
      await failure(ledger.neighbours({ around: 'tarn', depth: 0 })),
      await failure(ledger.neighbours({ around: 'tarn', depth: 4 })),
      await ledger.neighbours({ around: 'nobody' }),
    ],
    answer: ['RangeError', 'RangeError', undefined],
  },
  {
    name: 'adds exactly, and never across currencies or natures',
    ask: async (ledger) => (await ledger.totals()).rows,
    answer: [
      {
        currency: 'EUR',
        nature: 'grant',
        amount: '2500000.75',
        bound: 'up-to',
        commitments: ['dredger-grant', 'pilot-grant'],
      },
      { currency: 'USD', nature: 'loan', amount: '700', bound: 'exact', commitments: ['crane-loan'] },
    ],
  },
  {
    name: 'groups totals by giver, receiver and status',
    ask: async (ledger) =>
      (await ledger.totals({ by: ['giver', 'receiver', 'status'] })).rows.map(
        ({ giver, receiver, status, amount }) => `${giver} to ${receiver}, ${status}: ${amount}`,
      ),
    answer: ['merrow to tarn, announced: 2500000.75', 'tarn to merrow, agreed: 700'],
  },
  {
    name: 'names the commitments that no total holds, and why',
    ask: async (ledger) => (await ledger.totals()).withoutAmount,
    answer: [{ id: 'secret-help', amount: 'undisclosed' }],
  },
  {
    name: 'gives a field with all its accounts, the lead first',
    ask: async (ledger) => {
      const fields = await ledger.accounts('dredger-grant', { field: '/amount' })
      return fields?.map(({ field, accounts }) => [
        field,
        accounts.map(({ id, answers }) => [id, answers?.relation]),
      ])
    },
    answer: [
      [
        '/amount',
        [
          ['gazette', undefined],
          ['bulletin', 'rival'],
        ],
      ],
    ],
  },
  {
    name: 'gives every claim-bearing field, by its JSON Pointer',
    ask: async (ledger) => (await ledger.accounts('harbour-meeting'))?.map(({ field }) => field),
    answer: ['/date', '/place', '/participants/0/role', '/participants/1/role', '/status/0/state'],
  },
  {
    name: 'filters by publisher, language and standing of what a record rests on, all of one document',
    ask: async (ledger) => [
      await listed(ledger, { kind: 'event', publisher: 'bulletin' }),
      await listed(ledger, { kind: 'document', publisher: 'gazette' }),
      await listed(ledger, { kind: 'event', standing: 'party' }),
      await listed(ledger, { kind: 'event', standing: 'press', publisher: 'bulletin' }),
      (await listed(ledger, { kind: 'event', language: 'en' })).length,
      await listed(ledger, { language: 'hy' }),
    ],
    answer: [['treaty-signing'], ['gazette-report'], ['treaty-signing'], [], 2, []],
  },
  {
    name: 'tells of each account which independent sources say it, since when and on whose word',
    ask: async (ledger) => [
      (await ledger.accounts('dredger-grant', { field: '/amount' }))?.map(({ corroboration, onWordOf }) => [
        corroboration,
        onWordOf,
      ]),
      (await ledger.accounts('pilot-grant', { field: '/action' }))?.map(({ onWordOf }) => onWordOf),
    ],
    answer: [
      [
        [
          [
            {
              account: 'gazette',
              sources: [{ id: 'gazette', documents: ['gazette-report'] }],
              since: '2031-04',
            },
            {
              account: 'bulletin',
              sources: [{ id: 'bulletin', documents: ['harbour-bulletin'] }],
              since: '2031-06-15',
              voice: 'tarn',
            },
          ],
          undefined,
        ],
      ],
      ['merrow'],
    ],
  },
  {
    name: 'lists the fields whose accounts differ, with the pairs and the sources of both',
    ask: async (ledger) => {
      const { items, total } = await ledger.disagreements()
      return [
        total,
        items.map(({ id, field, pairs, sources }) => [id, field, pairs, sources.map((one) => one.id)]),
        (await ledger.disagreements({ relation: 'supersedes' })).total,
        (await ledger.disagreements({ relation: 'rival', actor: 'tarn', publisher: 'bulletin' })).total,
        (await ledger.disagreements({ kind: 'agreement' })).total,
        (await ledger.disagreements({ asOf: april })).total,
      ]
    },
    answer: [
      1,
      [
        [
          'dredger-grant',
          '/amount',
          [{ account: 'bulletin', answers: 'gazette', relation: 'rival' }],
          ['gazette', 'bulletin'],
        ],
      ],
      0,
      1,
      0,
      0,
    ],
  },
  {
    name: 'counts the independent sources of a record and tells how its fields stand',
    ask: async (ledger) => {
      const behind = await ledger.sources('dredger-grant')
      return [
        behind && { ...behind, sources: behind.sources.map(({ id }) => id) },
        (await ledger.sources('dredger-grant', { asOf: april }))?.sources.length,
        await ledger.sources('nobody'),
      ]
    },
    answer: [
      {
        id: 'dredger-grant',
        sources: ['gazette', 'bulletin'],
        fields: 7,
        corroborated: [],
        onOneWord: [],
        differing: ['/amount'],
      },
      1,
      undefined,
    ],
  },
  {
    name: 'tells what each publisher supports, and what it says alone',
    ask: async (ledger) => [
      (await ledger.publishers()).map(({ id, standing, documents, languages, supports }) => [
        id,
        standing,
        documents,
        languages,
        supports
          .filter(({ id: record }) => record === 'harbour-treaty')
          .map(({ field, alone }) => [field, alone]),
      ]),
      (await ledger.publishers({ standing: 'party' })).map(({ id, speaksFor }) => [id, speaksFor]),
      (await ledger.publishers({ language: 'hy' })).length,
      (await ledger.publishers({ asOf: april })).map(({ id }) => id),
    ],
    answer: [
      [
        ['bulletin', 'party', ['harbour-bulletin'], ['en'], [['/status/1/state', true]]],
        [
          'gazette',
          'press',
          ['gazette-report'],
          ['en'],
          [
            ['/instrument', true],
            ['/participants/0/role', true],
            ['/participants/1/role', true],
            ['/status/0/state', true],
            ['/status/1/date', true],
          ],
        ],
      ],
      [['bulletin', 'tarn']],
      0,
      ['gazette'],
    ],
  },
  { name: 'has no accounts of nobody', ask: (ledger) => ledger.accounts('nobody'), answer: undefined },
  {
    name: 'tells which passage carries what',
    ask: async (ledger) => {
      const coverage = await ledger.coverage('harbour-bulletin')
      return coverage?.passages.map(({ number, carries }) => [number, carries.map(({ id }) => id)])
    },
    answer: [
      ['1.1', ['harbour-dossier', 'harbour-bulletin', 'bulletin', 'treaty-signing', 'harbour-treaty']],
      ['2.1', ['dredger-grant', 'secret-help']],
    ],
  },
  {
    name: 'as of a day: what the passages carried then',
    ask: async (ledger) => [
      await ledger.coverage('harbour-bulletin', { asOf: april }),
      (await ledger.coverage('gazette-report', { asOf: april }))?.passages.length,
    ],
    answer: [undefined, 3],
  },
  {
    name: 'has no coverage of what is no document',
    ask: async (ledger) => [await ledger.coverage('merrow'), await ledger.coverage('nobody')],
    answer: [undefined, undefined],
  },
  {
    name: 'as of a day before any document: nothing',
    ask: (ledger) => listed(ledger, { asOf: march }),
    answer: [],
  },
  {
    name: 'as of a day between the documents: the first alone',
    ask: async (ledger) => {
      const amount = (await ledger.accounts('dredger-grant', { field: '/amount', asOf: april }))?.[0]
      return {
        amounts: amount?.accounts.map(({ id }) => id),
        signed: await listed(ledger, { kind: 'agreement', status: 'signed', asOf: april }),
        negotiating: await listed(ledger, { kind: 'agreement', status: 'negotiating', asOf: april }),
        events: await listed(ledger, { kind: 'event', asOf: april }),
        bulletin: await ledger.get('harbour-bulletin', { asOf: april }),
        found: ids((await ledger.search({ q: 'signing', asOf: april })).items),
        around: ids((await ledger.neighbours({ around: 'harbour-treaty', asOf: april }))?.nodes ?? []).sort(),
        tie: (await ledger.neighbours({ around: 'treaty-signing', asOf: april }))?.edges,
      }
    },
    answer: {
      amounts: ['gazette'],
      signed: [],
      negotiating: ['harbour-treaty'],
      events: ['harbour-meeting'],
      bulletin: undefined,
      found: [],
      tie: undefined,
      around: ['dredger-grant', 'harbour-treaty', 'merrow', 'quill-on-harbour', 'tarn'],
    },
  },
  {
    name: 'as of a day: a step whose state was not yet known is no step, though its date was told',
    ask: async (ledger) =>
      (await ledger.accounts('harbour-treaty', { asOf: april }))?.map(({ field }) => field),
    answer: ['/instrument', '/participants/0/role', '/participants/1/role', '/status/0/state'],
  },
  {
    name: 'as of a day: of what two documents say the one at hand, and no inference from both',
    ask: async (ledger) =>
      (await ledger.accounts('secret-help', { asOf: april }))
        ?.filter(({ field }) => field.startsWith('/details'))
        .map(({ field, accounts }) => [field, accounts.map(({ evidence }) => evidence)]),
    answer: [['/details/0', [[{ basis: 'stated', passages: ['gazette-report#2.1'] }]]]],
  },
  {
    name: 'as of the day of the last document: everything',
    ask: async (ledger) => (await ledger.list({ asOf: june, limit: 200 })).total,
    answer: 19,
  },
]
