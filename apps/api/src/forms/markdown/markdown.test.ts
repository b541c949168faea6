import { collections } from '@entente/domain'
import { harbourDataset } from '@entente/domain/testing'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

const read = async (path: string) => {
  const { status, headers, text } = await ask(path)
  expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/markdown; charset=utf-8'])
  return text
}

test('each field has its accounts, the lead first, with how each is known and how the others relate to it', async () => {
  const text = await read('/v1/commitments/dredger-grant.md')
  expect(text).toContain('# A grant for a dredger\n\nCommitment, 2031-04, announced.')
  expect(text).toContain(
    [
      '## Amount',
      '',
      '1. **2,500,000.50 EUR, grant**. Stated by the document [1]. The lead: It is the first that was told.',
      '2. **3,000,000 EUR, grant**. Stated by the document [2]. It is a rival of account 1.',
    ].join('\n'),
  )
})

test('a source has its document, publisher, date, passage number and gloss, and leads to the passage', async () => {
  expect(await read('/v1/commitments/dredger-grant.md')).toContain(
    '2. **Report of bulletin**, “Harbour treaty signed”, The Bulletin, 2031-06-15, passage 2.1: The dredger comes. <http://localhost/v1/documents/harbour-bulletin/passages#2.1> At its publisher: <https://bulletin.example/treaty#:~:text=four%20words%20stand%20here>',
  )
})

test('whose words they are, what is left unstated and the very words are told with their sources', async () => {
  const text = await read('/v1/statements/quill-on-harbour.md')
  expect(text).toContain('- **The harbour is for both**. Attributed to Ada Quill [1].')
  expect(text).toContain('- **Not stated by the source**. Stated by the document [2].')
  expect(text).toContain('- “a harbour for two” [1]')
  expect(text).toMatch(/^2\. .*, the whole document\. /m)
})

test('every answer ends with version, hash, licence and its own address', async () => {
  const { body } = await ask('/v1')
  for (const path of [
    '/v1/commitments/dredger-grant.md',
    '/v1/commitments/dredger-grant/evidence.md?field=%2Famount',
    '/v1/commitments.md?limit=2',
    '/v1/timeline.md?limit=3',
    '/v1/search.md?q=dredger',
  ]) {
    const text = await read(path)
    expect(text).toContain(`- Dataset: Entente, version ${body.dataset.version}`)
    expect(text).toContain(`- SHA-256 of its records: ${body.dataset.hash}`)
    expect(text).toContain('- Licence: CC BY 4.0, <https://creativecommons.org/licenses/by/4.0/>')
    expect(text).toContain(`- Address: <http://localhost${path}>`)
  }
})

test('every mark leads to a source, and every source is cited', async () => {
  const { records } = await harbourDataset()
  for (const { kind, id } of records) {
    const [told = '', after = ''] = (await read(`/v1/${collections[kind]}/${id}.md`)).split('## Sources')
    const marks = new Set([...told.matchAll(/(?<!\\)\[(\d+)\]/g)].map(([, number]) => Number(number)))
    const sources = [...after.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
    expect([id, [...marks].sort((a, b) => a - b)]).toEqual([id, sources])
    expect(sources.length).toBeGreaterThan(0)
  }
})

test('a reader of Markdown finds the headings and the list of sources', async () => {
  const html = micromark(await read('/v1/commitments.md?fields=amount'))
  expect(html).toContain('<h1>Commitments</h1>')
  expect(html).toContain('<h2>A grant for a dredger</h2>')
  expect(html).toContain('<h3>Amount</h3>')
  expect(html).not.toContain('<h3>Action</h3>')
  expect(html).toContain('<h2>Sources</h2>\n<ol>\n<li><strong>Report of gazette</strong>')
})

test('the timeline cites the date of each entry', async () => {
  expect(await read('/v1/timeline.md?kind=event&from=2031-06')).toMatch(
    /## 2031-06: [\s\S]*Date:\n\n- \*\*2031-06\*\*\. Stated by the document \[1\]\./,
  )
})

test('as of a day and as in a version, it is written from what was asked for', async () => {
  const text = await read('/v1/commitments/dredger-grant.md?as_of=2031-05')
  expect(text).not.toContain('3,000,000')
  expect(text).toContain('- As the documents published by 2031-05 support it')
  const { items } = (await ask('/v1/releases')).body
  const { version } = items.at(-1)
  expect(await read(`/v1/countries.md?as_in=${version}`)).toContain(`- Dataset: Entente, version ${version}`)
})

test('a document tells what each of its passages says', async () => {
  expect(await read('/v1/documents/gazette-report.md')).toContain(
    '## Passages\n\n- Passage 1.1: The talks at the harbour.',
  )
})
