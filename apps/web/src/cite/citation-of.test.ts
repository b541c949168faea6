import { beforeAll, expect, test } from 'vitest'
import { citationOf } from './citation-of.ts'

const record = { id: 'pact-of-a-harbour', label: 'Pact of a harbour & its {pilots}' } as Parameters<
  typeof citationOf
>[0]
const state = {
  info: { version: '1.2.3', hash: 'abc123' },
  address: 'https://example.org/agreements/pact-of-a-harbour',
  read: '2019-05-06',
}
const citation = citationOf(record, state)

// The first sentence starts the style’s processor, which takes its time on a busy machine.
beforeAll(() => void citation.plain, 60_000)

test('each form names the page, the version and the hash of the dataset and its licence', () => {
  for (const form of Object.values(citation)) {
    expect(form).toContain(state.address)
    expect(form).toContain('1.2.3')
    expect(form).toContain('abc123')
    expect(form).toContain('CC BY 4.0')
  }
})

test('no form gives a day of access, which is the reader’s', () => {
  expect(citation.csl).not.toContain('accessed')
  expect(citation.bibtex).not.toContain('urldate')
})

test('BibTeX has the id as its key, the year, and no open sign of its own', () => {
  expect(citation.bibtex).toMatch(/^@misc\{pact-of-a-harbour,/)
  expect(citation.bibtex).toContain('year = {2019}')
  expect(citation.bibtex).toContain('\\&')
})

test('CSL-JSON is a list of one data set', () => {
  expect(JSON.parse(citation.csl)).toMatchObject([
    { id: 'pact-of-a-harbour', type: 'dataset', title: record.label, issued: { 'date-parts': [[2019]] } },
  ])
})

test('where no document tells when it was read, no year is made up', () => {
  const undated = citationOf(record, { ...state, read: undefined })
  expect(undated.bibtex).not.toContain('year')
  expect(JSON.parse(undated.csl)[0]).not.toHaveProperty('issued')
})

test('the sentences of two records differ in label and address alone', () => {
  const other = { id: 'other', label: 'What $& costs' }
  const address = 'https://example.org/agreements/other'
  expect(citationOf(other, { ...state, address }).plain).toBe(
    citation.plain.replace(record.label, () => other.label).replace(state.address, address),
  )
  expect(citation.plain).toContain('(2019). Pact of a harbour & its {pilots} [Dataset].')
})
