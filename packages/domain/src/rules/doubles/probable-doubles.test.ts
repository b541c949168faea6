import { describe, expect, test } from 'vitest'
import type { EntenteRecord } from '../../records/record.ts'
import { attributed, stated } from '../../testing/accounts.ts'
import { aPerson, aRelation } from '../../testing/actors.ts'
import { aDispute, anEvent, aStatement } from '../../testing/acts.ts'
import { aDocument } from '../../testing/documents.ts'
import { aDossier } from '../../testing/dossiers.ts'
import { aCommitment, anAgreement, aTender } from '../../testing/undertakings.ts'
import { aWorld } from '../../testing/world.ts'
import { probableDoubles } from './probable-doubles.ts'

const reasons = (...records: EntenteRecord[]) => probableDoubles(records)[0]?.reasons
const score = (...records: EntenteRecord[]) => probableDoubles(records, { atLeast: 0 })[0]?.score ?? 0

test('a world in which nothing is told twice has no doubles', () => {
  expect(probableDoubles(aWorld())).toEqual([])
})

describe('an event', () => {
  const again = anEvent({ id: 'talks-at-saltmouth', type: 'talks' })

  test('of the same day, place and participants', () => {
    expect(reasons(anEvent(), again)).toEqual([
      'Both are dated 2031-05-04.',
      'In both take part: ada-marsh, aldmark, bo-lind and brevia.',
      'Both take place in saltmouth.',
    ])
  })

  test('and a date that is less precise', () => {
    expect(reasons(anEvent(), anEvent({ ...again, date: stated('2031-05') } as never))?.[0]).toBe(
      'Their dates have a day in common: 2031-05-04 and 2031-05.',
    )
  })

  test('is another on another day, of another sort, or of others', () => {
    const guests = (...actors: string[]) =>
      actors.map((actor) => ({ actor, role: stated('visitor' as const) }))
    const others = [
      anEvent({ id: 'later', date: stated('2031-05-05') }),
      anEvent({ id: 'signing', type: 'signing' }),
      anEvent({ id: 'dinner', type: 'visit', participants: guests('aldmark', 'cleo-reed') }),
    ]
    for (const other of others) expect(probableDoubles([anEvent(), other])).toEqual([])
  })

  test('is another than the one that it is part of', () => {
    const part = anEvent({ id: 'talks-at-saltmouth', type: 'talks', partOf: stated('saltmouth-meeting') })
    expect(score(anEvent(), part)).toBeLessThan(0.5)
  })
})

describe('an agreement', () => {
  test('of the same parties and day, by whatever instrument', () => {
    expect(
      reasons(anAgreement(), anAgreement({ id: 'lamp-charter', instrument: stated('charter') })),
    ).toEqual(['Both are between aldmark and brevia.', 'Both are dated 2031-05-04.'])
  })

  test('is another on another date, or between others', () => {
    const party = (actor: string) => ({ actor, role: stated('party' as const) })
    const others = [
      anAgreement({ id: 'reef-treaty', date: stated('2019') }),
      anAgreement({ id: 'reef-treaty', participants: [party('aldmark'), party('corland')] }),
    ]
    for (const other of others) expect(probableDoubles([anAgreement(), other])).toEqual([])
  })
})

describe('a commitment', () => {
  test('of the same sides and amount', () => {
    const other = aCommitment({ id: 'lamp-money', under: undefined, action: stated('A grant for oil.') })
    expect(reasons(aCommitment(), other)).toEqual([
      'Both go from aldmark to brevia.',
      'Both are of 1500000 USD.',
    ])
  })

  test('is another with another amount', () => {
    const amount = stated({ amount: '7', currency: 'USD', nature: 'grant' as const })
    const other = aCommitment({ id: 'oil-grant', amount, action: stated('Oil for a year.') })
    expect(probableDoubles([aCommitment(), other])).toEqual([])
  })
})

describe('a statement', () => {
  const said = (id: string, content: string, more: object = {}) =>
    aStatement({ id, content: attributed(content, 'ada-marsh', `${id}#2.1`), fragments: undefined, ...more })
  const first = said('first', 'The lamps will serve both shores through the winter.')

  test('of the same speaker, day and words', () => {
    const other = said('second', 'Both shores will be served by lamps, also in winter.')
    expect(reasons(first, other)).toEqual([
      'Both are words of ada-marsh.',
      'Both are dated 2031-05-04.',
      'Their content shares the words lamps, shores, winter.',
    ])
  })

  test('and the same quotation, of whatever day', () => {
    const fragments = (passage: string) => [{ text: 'a light', passage, start: 210, end: 217 }]
    const quoting = [
      said('first', 'Lamps matter.', { fragments: fragments('first#2.1'), date: stated('2031-05') }),
      said('second', 'It is for all.', { fragments: fragments('second#2.1') }),
    ]
    expect(reasons(...quoting)).toContain('Both quote "a light".')
  })

  test('is another of another speaker, or on another matter', () => {
    const others = [
      said('second', 'The lamps will serve both shores.', { speaker: stated('bo-lind') }),
      said('second', 'Pilots need better boats.'),
      said('second', 'The lamps will serve both shores.', { date: stated('2030') }),
    ]
    for (const other of others) expect(probableDoubles([first, other])).toEqual([])
  })
})

describe('a relation', () => {
  const office = (id: string, title: string, period?: string) =>
    aRelation({
      id,
      tie: stated({ subject: 'ada-marsh', object: 'aldmark', office: title }),
      ...(period === undefined ? {} : { period: stated(period) }),
    })

  test('of the same ends', () => {
    expect(reasons(office('a', 'Premier'), office('b', 'Premier of Aldmark'))).toEqual([
      'Both are of type holds-office and tie ada-marsh and aldmark.',
      'Their offices are alike: "Premier" and "Premier of Aldmark".',
    ])
  })

  test('whichever way round they stand', () => {
    const allies = (id: string, subject: string, object: string) =>
      aRelation({ id, type: 'ally-of', tie: stated({ subject, object }) })
    expect(
      probableDoubles([allies('a', 'aldmark', 'brevia'), allies('b', 'brevia', 'aldmark')]),
    ).toHaveLength(1)
  })

  test('is another at another time', () => {
    expect(probableDoubles([office('a', 'Premier', '2020/2024'), office('b', 'Premier', '2028/..')])).toEqual(
      [],
    )
  })
})

describe('a document', () => {
  const page = (id: string, title: string, address: string) =>
    aDocument({ id, title: stated(title, `${id}#1.1`), address: stated(address, `${id}#1.1`) })

  test('of the same address, however it is written', () => {
    const pages = [
      page('a', 'Lamps lit', 'https://www.gazette.example/lamps/?utm_source=mail'),
      page('b', 'Harbour news', 'http://gazette.example/lamps#top'),
    ]
    expect(reasons(...pages)).toEqual(['Both stand at https://www.gazette.example/lamps/?utm_source=mail.'])
  })

  test('of the same title, unless one says that it gives the other again', () => {
    const [one, other] = [
      page('a', 'Harbour lamps lit before winter', 'https://gazette.example/1'),
      page('b', 'Harbour lamps lit before the winter', 'https://bulletin.example/2'),
    ]
    expect(reasons(one, other)?.[0]).toContain('Their titles are alike')
    const told = { ...other, derivedFrom: [{ from: 'a', how: stated('reprint') }] } as never
    expect(probableDoubles([one, told])).toEqual([])
  })

  test('of the same text', () => {
    const { text } = aDocument()
    expect(reasons(aDocument(), aDocument({ id: 'copy', text }))).toEqual(['Their texts have one hash.'])
  })
})

test('a tender, a dispute and a dossier are known by what they are about', () => {
  const tender = aTender({ id: 'new-light', label: 'New lighthouse for the shoals' })
  expect(reasons(tender, aTender({ id: 'light', label: 'A lighthouse on the shoals' }))).toContain(
    'In both have a part: brevia.',
  )
  const dispute = aDispute({
    id: 'whose-shoals',
    label: 'Whose the shoals are',
    question: 'Whom do the shoals belong to?',
  })
  expect(reasons(aDispute({ label: 'The shoals' }), dispute)?.[0]).toContain('shoals')
  expect(reasons(aDossier(), aDossier({ id: 'aldmark-lamps' }))).toEqual(['Both are about aldmark, lamps.'])
})

describe('an editor', () => {
  const [one, other] = [aPerson({ id: 'bo-lind' }), aPerson({ id: 'bo-linde' })]

  test('decides: what is declared distinct, on either side, is not proposed again', () => {
    expect(probableDoubles([one, other])).toHaveLength(1)
    expect(probableDoubles([{ ...one, distinctFrom: ['bo-linde'] }, other])).toEqual([])
    expect(probableDoubles([one, { ...other, distinctFrom: ['bo-lind'] }])).toEqual([])
  })

  test('who names one in the other takes them for two', () => {
    const event = anEvent()
    const again = anEvent({ id: 'talks-at-saltmouth', type: 'talks', about: ['saltmouth-meeting'] as never })
    expect(probableDoubles([event, again], { atLeast: 0.1 })[0]?.reasons.at(-1)).toBe(
      'But talks-at-saltmouth names saltmouth-meeting as another record.',
    )
  })
})

test('the most probable stand first, and the least may be asked for', () => {
  const people = ['Pavel Marshian', 'Pavel Marshyan', 'Pavel O. Marshian'].map((text, index) =>
    aPerson({ id: `somebody-${index}`, name: stated({ text }) }),
  )
  const scores = probableDoubles(people, { atLeast: 0 }).map((double) => double.score)
  expect(scores).toHaveLength(3)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(probableDoubles(people, { atLeast: 0.96 })).toEqual([])
})

describe('a thousand records', () => {
  const syllables = ['ba', 'ce', 'do', 'fi', 'gu', 'ka', 'le', 'mo', 'ni', 'ru', 'sa', 'te', 'vo', 'wi', 'zu']
  const word = (seed: number, length: number): string =>
    Array.from({ length }, (_, at) => syllables[(seed * 7 + at * (seed % 11) + at) % syllables.length]).join(
      '',
    )
  const day = (index: number) =>
    `2031-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`
  const records: EntenteRecord[] = Array.from({ length: 250 }, (_, index) => [
    aPerson({ id: `person-${index}`, name: stated({ text: `${word(index, 3)} ${word(index * 3 + 1, 4)}` }) }),
    anEvent({ id: `event-${index}`, date: stated(day(index)) }),
    aStatement({
      id: `statement-${index}`,
      date: stated(day(index * 5)),
      content: attributed(
        `${word(index, 3)} and ${word(index + 1, 4)} for ${word(index + 2, 3)}`,
        'ada-marsh',
      ),
    }),
    anAgreement({ id: `agreement-${index}`, date: stated(day(index * 3)) }),
  ]).flat()

  test('are compared in less than half a second', () => {
    const times = [1, 2, 3].map(() => {
      const copies = structuredClone(records) // Nothing that was made ready before is there.
      const begin = performance.now()
      probableDoubles(copies)
      return performance.now() - begin
    })
    expect(records).toHaveLength(1000)
    expect(Math.min(...times)).toBeLessThan(500)
  })
})
