import { dataset } from '@entente/domain/dataset'
import { expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { beginLur, lurText } from '../testing/lur-report.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function project() {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText })
  await run(beginLur, fakeTerminal(folder))
  await run(['new', 'person', '--label', 'Ada Kern', '--passage', 'lur-report#3.1'], fakeTerminal(folder))
  return folder
}

async function coverage(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(['coverage', ...words], terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

test('draws a document that is still being written', async () => {
  const { code, answer } = await coverage(await project(), 'lur-report')
  expect(code).toBe(1)
  expect(answer).toContain('1 █ 2 · 3 █· 4 ░ 5 ··')
  expect(answer).toMatch(/^3\.1 .*ada-kern$/m)
  expect(answer).toMatch(/^4\.1 .*none: heading$/m)
})

test('answers programs in JSON, with code points by what they carry', async () => {
  const { answer } = await coverage(await project(), 'lur-report', '--json')
  const told = JSON.parse(answer)
  expect(told.passages[2].carries).toEqual([
    { id: 'ada-kern', kind: 'person', label: 'Ada Kern', fields: ['/name'] },
  ])
  expect(told.shares.cited + told.shares.setAside + told.shares.open).toBe(told.inPassages)
})

const first = dataset.records.find(({ kind }) => kind === 'document')?.id ?? ''

test('answers from the dataset of Entente where there is no data folder', async () => {
  const { code, answer } = await coverage(await temporaryFolder(), first)
  expect(code).toBe(0)
  expect(answer).toContain('  0 %  not accounted for yet')
})

test('says what was perhaps meant', async () => {
  expect(await coverage(await project(), 'lur-reprot')).toMatchObject({
    code: 2,
    notes: 'entente: there is no document "lur-reprot"; did you mean "lur-report"?',
  })
})

test('without a document, tells all of them in a table', async () => {
  const { code, answer } = await coverage(await project())
  expect(code).toBe(1)
  expect(answer).toMatch(/^lur-report +7 +\d+ % +\d+ % +\d+ %$/m)
  expect(answer).toContain('1 document, 7 passages, 1 document not yet accounted for')
  const told = JSON.parse((await coverage(await project(), '--json')).answer)
  expect(told.map(({ document }: { document: string }) => document)).toEqual(['lur-report'])
})
