import { expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { mergeFolder, written } from '../testing/merge-library.ts'

async function doubles(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(['doubles', ...words], terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

const linde = written(
  'people/bo-linde.yaml',
  'label: Bo Linde\nname: { value: { text: Bo Linde }, passage: pier-letter#1.1 }\n',
)

const marsch = written(
  'people/ada-marsch.yaml',
  'label: Ada Marsch\nname: { value: { text: Ada Marsch }, passage: pier-letter#1.1 }\n',
)

test('a folder without a pair ends with 0', async () => {
  expect(await doubles(await mergeFolder())).toMatchObject({
    code: 0,
    answer: 'ok no two records look like one',
  })
})

test('a pair ends with 1, and the editor is told why and what to do', async () => {
  const { code, answer } = await doubles(await mergeFolder(linde))
  expect(code).toBe(1)
  expect(answer).toMatch(/^0\.\d\d {2}bo-lind and bo-linde \(person\)\n {6}Bo Lind\n {6}Bo Linde\n {6}- /)
  expect(answer).toContain('\n1 pair\n')
  expect(answer).toContain('"entente merge <id> <into>"')
  expect(answer).toContain('"distinctFrom"')
})

test('answers programs in JSON, with the labels', async () => {
  const { answer } = await doubles(await mergeFolder(linde), '--json')
  expect(JSON.parse(answer)).toEqual([
    {
      kind: 'person',
      ids: ['bo-lind', 'bo-linde'],
      labels: ['Bo Lind', 'Bo Linde'],
      score: expect.any(Number),
      reasons: [expect.any(String)],
    },
  ])
})

test('tells as many as the least score lets through, the most probable first', async () => {
  const folder = await mergeFolder(linde, marsch)
  expect((await doubles(folder, '--at-least', '1')).code).toBe(0)
  const scores = JSON.parse((await doubles(folder, '--at-least', '0', '--json')).answer).map(
    ({ score }: { score: number }) => score,
  )
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
  const refused = await doubles(folder, '--at-least', '80')
  expect([refused.code, refused.notes]).toEqual([2, expect.stringContaining('a number from 0 to 1')])
})
