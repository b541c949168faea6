import { describe, expect, test } from 'vitest'
import { stated } from '../../testing/accounts.ts'
import { aCountry, anOrganization, aPerson, aPlace } from '../../testing/actors.ts'
import { aProject } from '../../testing/undertakings.ts'
import { probableDoubles } from './probable-doubles.ts'

type Text = { text: string; language?: string }
const person = (id: string, ...[first, ...others]: [Text, ...Text[]]) =>
  aPerson({
    id,
    name: stated(first),
    ...(others.length > 0 ? { otherNames: others.map((name) => stated(name)) } : {}),
  })
const crowd = ['Ada Marsh', 'Bo Lind', 'Cleo Reed', 'Dan Quill', 'Eva Tarn', 'Finn Moor'].map((text, index) =>
  person(`somebody-${index}`, { text }),
)
const [latin, armenian, cyrillic, greek] = [
  { text: 'Pavel Marshian' },
  { text: 'Պավել Մարշյան', language: 'hy' },
  { text: 'Павел Маршян', language: 'ru' },
  { text: 'Πάβελ Μαρσιάν', language: 'el' },
]

describe('people', () => {
  test.each([
    ['Latin and Armenian', latin, armenian],
    ['Latin and Cyrillic', latin, cyrillic],
    ['Latin and Greek', latin, greek],
    ['Armenian and Greek', armenian, greek],
    ['Cyrillic and Armenian', cyrillic, armenian],
    ['two spellings', latin, { text: 'Pavel Marchian' }],
    ['the order of words', latin, { text: 'Marshyan, Pavel' }],
    ['an initial', latin, { text: 'P. Marshyan' }],
    ['a middle name', latin, { text: 'Pavel Otto Marshian' }],
  ])('who may be one by %s', (_, one, other) => {
    const found = probableDoubles([...crowd, person('pavel-marshian', one), person('p-marshian', other)])
    expect(found).toMatchObject([{ kind: 'person', ids: ['p-marshian', 'pavel-marshian'] }])
    expect(found[0]?.reasons[0]).toContain(`"${one.text}"`)
    expect(found[0]?.reasons[0]).toContain(`"${other.text}"`)
    expect(found[0]?.score).toBeGreaterThan(0.5)
  })

  test('who may be one by any of their names', () => {
    const found = probableDoubles([person('a', { text: 'Cleo Reed' }, armenian), person('b', cyrillic)])
    expect(found).toEqual([
      {
        kind: 'person',
        ids: ['a', 'b'],
        score: 0.95,
        reasons: ['"Պավել Մարշյան" and "Павел Маршян" are one name in other letters or in another spelling.'],
      },
    ])
  })

  test('who may be one by a family name that nobody else has', () => {
    const [full, short] = [person('a', latin), person('b', { text: 'Marshyan' })]
    expect(probableDoubles([...crowd, full, short])).toMatchObject([
      { reasons: [`"Marshyan" is part of "Pavel Marshian", and of nobody else's name.`] },
    ])
    expect(probableDoubles([...crowd, full, short, person('c', { text: 'Greta Marshian' })])).toEqual([])
  })

  test.each([
    ['a family name', { text: 'Greta Marshian' }],
    ['a first name', { text: 'Pavel Thornwood' }],
    ['hardly a letter', { text: 'Zoe Blum' }],
  ])('who share %s are two', (_, other) => {
    expect(probableDoubles([...crowd, person('a', latin), person('b', other)])).toEqual([])
  })
})

describe('other names', () => {
  test('of a place, told from a namesake elsewhere', () => {
    const place = (id: string, text: string, within: string) =>
      aPlace({ id, name: stated({ text }), within: stated(within) })
    const [one, other] = [
      place('saltmouth', 'Saltmouth', 'aldmark'),
      place('saltmuth', 'Сальтмут', 'aldmark'),
    ]
    const namesake = place('new-saltmouth', 'Saltmouth', 'brevia')
    expect(probableDoubles([one, other])[0]?.reasons).toEqual([
      '"Saltmouth" and "Сальтмут" are one name in other letters or in another spelling.',
    ])
    expect(probableDoubles([one, namesake])[0]).toMatchObject({
      reasons: ['Both are called "Saltmouth".', 'But they lie in brevia and aldmark.'],
    })
    expect(probableDoubles([one, namesake])[0]?.score).toBeLessThan(
      probableDoubles([one, other])[0]?.score ?? 0,
    )
  })

  test('of an organization, by its first letters', () => {
    const body = (id: string, text: string) => anOrganization({ id, name: stated({ text }) })
    const found = probableDoubles([body('a', 'Union of Northern Lighthouse Keepers'), body('b', 'UNLK')])
    expect(found).toMatchObject([
      { reasons: ['"UNLK" is made of the first letters of "Union of Northern Lighthouse Keepers".'] },
    ])
  })

  test('of bodies that differ in the words that matter', () => {
    const bodies = ['Aldmark', 'Brevia', 'Corland', 'Merrow'].flatMap((country) =>
      ['Defence', 'Foreign Affairs'].map((matter) => `Ministry of ${matter} of ${country}`),
    )
    const records = bodies.map((text, index) =>
      anOrganization({ id: `body-${index}`, name: stated({ text }) }),
    )
    expect(probableDoubles(records)).toEqual([])
  })

  test('of a country, unless it has another code', () => {
    const country = (id: string, text: string, code?: string) =>
      aCountry({ id, name: stated({ text }), ...(code === undefined ? {} : { code }) })
    expect(probableDoubles([country('a', 'Корланд'), country('b', 'Corland')])).toHaveLength(1)
    expect(probableDoubles([country('a', 'Корланд', 'QA'), country('b', 'Corland', 'QB')])).toEqual([])
  })

  test('of a project, with the ends of its route', () => {
    const found = probableDoubles([
      aProject(),
      aProject({ id: 'the-coast-road', name: stated({ text: 'The Coast Road' }) }),
    ])
    expect(found[0]?.reasons).toEqual([
      '"Coast Road" and "The Coast Road" are one name in other letters or in another spelling.',
      'Both join pinehaven and saltmouth.',
    ])
  })
})
