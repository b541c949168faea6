import { expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function report(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(['report', ...words], terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

test('tells the state of the dataset that comes with Entente in Markdown', async () => {
  const { code, answer } = await report(await temporaryFolder())
  expect(code).toBe(0)
  expect(answer).toMatch(/^# State of the dataset \d+\.\d+\.\d+$/m)
  expect(answer).toMatch(/^- [\d,]+ records of \d+ documents? in \d+ languages? /m)
  for (const title of ['Documents', 'Where sources differ', 'On one party’s word alone', 'Links to check'])
    expect(answer).toContain(`## ${title}\n`)
  const [heads, rule] = answer.split('\n').filter((line) => line.startsWith('|'))
  expect(rule?.split('|').length).toBe(heads?.split('|').length)
})

test('answers programs in JSON with the same figures', async () => {
  const { answer } = await report(await temporaryFolder(), '--json')
  const told = JSON.parse(answer)
  expect(told.documents).toHaveLength(told.dataset.counts.document)
  expect(told.corroboration.reduce((sum: number, one: { fields: number }) => sum + one.fields, 0)).toBe(
    told.fields,
  )
})

test('refuses a folder in which something is to mend', async () => {
  const folder = await temporaryFolder({ 'data/people/ada-kern.yaml': 'label: Ada Kern\n' })
  expect(await report(folder)).toMatchObject({
    code: 2,
    notes: expect.stringMatching(
      /^entente: there (is|are) \d+ issues?; "entente check" tells what to mend first$/,
    ),
  })
})
