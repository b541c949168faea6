import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

const field = async (path: string, pointer: string) => {
  const { body } = await ask(`${path}/evidence?field=${encodeURIComponent(pointer)}`)
  expect(body.total).toBe(1)
  return body.items[0]
}

test('a field comes with its passages: gloss, number, offsets, and the place in the publisher’s page', async () => {
  const { accounts } = await field('/v1/countries/merrow', '/name')
  expect(accounts[0].value).toEqual({ text: 'Merrow' })
  expect(accounts[0].evidence[0]).toMatchObject({
    basis: 'stated',
    passages: [
      {
        id: 'gazette-report#1.1',
        document: 'gazette-report',
        number: '1.1',
        start: 0,
        end: 40,
        gloss: 'The talks at the harbour.',
        links: {
          document: '/v1/documents/gazette-report',
          source: 'https://gazette.example/harbour#:~:text=four%20words%20stand%20here',
        },
      },
    ],
  })
})

test('accounts that differ say how they relate', async () => {
  const { accounts } = await field('/v1/commitments/dredger-grant', '/amount')
  expect(accounts.map(({ id }: { id: string }) => id)).toEqual(['gazette', 'bulletin'])
  expect(accounts[0].lead).toBe('It is the first that was told.')
  expect(accounts[1].answers).toEqual({ account: 'gazette', relation: 'rival' })
})

test('a speaker is named', async () => {
  const { accounts } = await field('/v1/commitments/pilot-grant', '/action')
  expect(accounts[0].evidence[0]).toMatchObject({
    basis: 'attributed',
    speaker: { kind: 'person', id: 'ada-quill', label: 'Ada Quill', links: { self: '/v1/people/ada-quill' } },
  })
})

test('a value that is left unstated rests on the whole document', async () => {
  const { accounts } = await field('/v1/statements/quill-on-harbour', '/date')
  expect(accounts[0].value).toEqual({ unknown: 'unstated' })
  expect(accounts[0].evidence[0]).toMatchObject({ basis: 'stated', document: { id: 'gazette-report' } })
})

test('as of a day, an account of a later document is not there', async () => {
  const { body } = await ask('/v1/commitments/dredger-grant/evidence?field=/amount&as_of=2031-05')
  expect(body.items[0].accounts).toHaveLength(1)
})

test('include=evidence gives the same as the evidence of the record', async () => {
  const { body } = await ask('/v1/commitments/dredger-grant?include=evidence')
  expect(body.evidence).toEqual((await ask('/v1/commitments/dredger-grant/evidence')).body.items)
})

test('a former id leads to the new one', async () => {
  const { status, headers } = await ask('/v1/people/benjamin-marsh/evidence?field=/name')
  expect(status).toBe(308)
  expect(headers.get('location')).toBe('/v1/people/ben-marsh/evidence?field=%2Fname')
})
