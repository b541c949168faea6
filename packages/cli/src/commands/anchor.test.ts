import { expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { lurText } from '../testing/lur-report.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function anchor(text: string, ...words: string[]) {
  const folder = await temporaryFolder({ 'a.txt': text })
  const terminal = fakeTerminal(folder)
  const code = await run(['anchor', 'a.txt', ...words], terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

test('tells where words stand, for quoting them', async () => {
  const { code, answer } = await anchor(lurText, '--find', '€40 million')
  const start = lurText.indexOf('€40 million')
  expect(code).toBe(0)
  expect(answer).toBe(`passage 3.2, start ${start}, end ${start + 11}`)
})

test('says that no passage holds the words', async () => {
  const { code, notes } = await anchor(lurText, '--find', 'fifty million')
  expect(code).toBe(1)
  expect(notes).toBe(
    'no passage holds "fifty million"; give the words as they are printed, all from one sentence',
  )
})

test.each([
  ['ru', 'Рейль подписал хартию 5 марта 2026 г. в порту. Об этом сказал г-н Керн.', 2],
  ['hy', 'Նախարարը ստորագրեց։ Ե՞րբ կավարտվի։ Հայտնի չէ։', 3],
  ['hu', 'A charta 2026. március 5-én kelt. Kern Ada dr. írta alá.', 2],
])('cuts text in %s by the rules of its language', async (language, text, sentences) => {
  const { code, answer } = await anchor(text, '--language', language, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(answer)).toMatchObject({ language, length: [...text].length })
  expect(JSON.parse(answer).passages).toHaveLength(sentences)
})

test('takes a text of two megabytes', async () => {
  const text = `${lurText.repeat(5000)}`
  const { code, answer } = await anchor(text, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(answer).passages).toHaveLength(35_000)
})
