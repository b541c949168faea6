import { kinds } from '@entente/domain'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { tableColumns } from './records-csv.ts'

type Row = Readonly<Record<string, string>>
const rowsOf = async (path: string): Promise<Row[]> => {
  const { status, text, headers } = await ask(path)
  expect([path, status]).toEqual([path, 200])
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  return parse(text, { columns: true })
}

test('no kind has two columns of one name', () => {
  for (const kind of kinds) {
    const names = tableColumns(kind).map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})

test('a collection has a row a record, and each can be cited alone', async () => {
  const rows = await rowsOf('/v1/commitments.csv')
  const { body } = await ask('/v1/commitments')
  expect(rows.map(({ id }) => id)).toEqual(body.items.map(({ id }: { id: string }) => id))
  expect(rows[0]).toMatchObject({
    kind: 'commitment',
    record_address: `http://localhost/v1/commitments/${rows[0]?.['id']}`,
    dataset_version: '1.0.0',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  })
  expect(rows[0]?.['dataset_hash']).toMatch(/^[0-9a-f]{64}$/)
})

test('a claim has its lead value and what stands behind it', async () => {
  const [row] = await rowsOf('/v1/commitments/dredger-grant.csv')
  expect(row).toMatchObject({
    amount_amount: '2500000.50',
    amount_currency: 'EUR',
    amount_unknown: '',
    amount_basis: 'stated',
    amount_passages: 'gazette-report#2.1',
    amount_sources: '1',
    amount_accounts: '2',
    participants_actor: 'merrow | tarn',
    participants_role: 'giver | receiver',
    participants_role_passages: 'gazette-report#2.1 | gazette-report#2.1',
  })
})

test('what a source does not tell is told apart from what is not there', async () => {
  const rows = await rowsOf('/v1/commitments.csv?fields=amount')
  const secret = rows.find(({ id }) => id === 'secret-help')
  expect(secret).toMatchObject({ amount_amount: '', amount_unknown: 'undisclosed' })
  expect(Object.keys(secret ?? {})).not.toContain('action')
})

test('every page has the columns of the whole', async () => {
  const whole = Object.keys((await rowsOf('/v1/commitments.csv'))[0] ?? {})
  expect(Object.keys((await rowsOf('/v1/commitments.csv?limit=1'))[0] ?? {})).toEqual(whole)
  expect(Object.keys((await rowsOf('/v1/commitments/crane-loan.csv'))[0] ?? {})).toEqual(whole)
})

test('as of a day, the row tells what was known then', async () => {
  const [row] = await rowsOf('/v1/commitments/dredger-grant.csv?as_of=2031-05')
  expect(row).toMatchObject({ amount_accounts: '1' })
  expect(row?.['record_address']).toContain('as_of=2031-05')
})

test('the evidence has a row an account, with what is needed to cite it', async () => {
  const rows = await rowsOf('/v1/commitments/dredger-grant/evidence.csv?field=/amount')
  expect(rows.map(({ account, place }) => [account, place])).toEqual([
    ['gazette', '1'],
    ['bulletin', '2'],
  ])
  expect(rows[1]).toMatchObject({
    record_label: 'A grant for a dredger',
    answers: 'gazette',
    relation: 'rival',
    passage: 'harbour-bulletin#2.1',
    gloss: 'The dredger comes.',
    publisher: 'The Bulletin',
  })
  expect(rows[1]?.['link']).toContain('#:~:text=')
})

test('timeline, totals and search are tables too', async () => {
  expect((await rowsOf('/v1/timeline.csv')).length).toBe((await ask('/v1/timeline')).body.total)
  expect((await rowsOf('/v1/search.csv?q=harbour')).length).toBe(
    (await ask('/v1/search?q=harbour')).body.total,
  )
  const totals = await rowsOf('/v1/totals.csv?by=giver')
  expect(totals.find(({ currency }) => currency === 'USD')).toMatchObject({ giver: 'tarn', amount: '700' })
  expect(totals.at(-1)).toMatchObject({ without_amount: 'undisclosed', commitments: 'secret-help' })
})

test('in an older version, the row tells that version', async () => {
  const { body } = await ask('/v1/releases')
  const { version, hash } = body.items.at(-1)
  const rows = await rowsOf(`/v1/countries.csv?as_in=${version}`)
  expect(rows[0]).toMatchObject({ dataset_version: version, dataset_hash: hash })
})
