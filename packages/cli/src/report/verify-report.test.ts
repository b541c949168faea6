import type { PassageAnswer } from '@entente/anchor'
import { expect, test } from 'vitest'
import type { DocumentRecord } from '../records/find-document.ts'
import { bestFirst, type FileVerification, isCopy, isSame, verifyLine, verifyRows } from './verify-report.ts'

const document = {
  id: 'lur-report',
  extent: 'whole',
  text: { sha256: '', length: 400 },
  passages: [1, 2, 3, 4].map((at) => ({
    number: `${at}.1`,
    start: at * 100,
    end: at * 100 + 90,
    gloss: `Gloss ${at}.`,
  })),
} as unknown as DocumentRecord

const plain = (_: string, text: string) => text

const exact = (at: number): PassageAnswer => ({
  number: `${at}.1`,
  answer: 'exact',
  start: at * 100,
  end: at * 100 + 90,
})
const moved = (at: number, by: number): PassageAnswer => ({
  number: `${at}.1`,
  answer: 'moved',
  start: at * 100 + by,
  end: at * 100 + 90 + by,
})
const changed = (at: number): PassageAnswer => ({
  number: `${at}.1`,
  answer: 'changed',
  start: 7,
  end: 80,
  kept: 0.625,
})
const gone = (at: number): PassageAnswer => ({ number: `${at}.1`, answer: 'gone' })

function verification(
  file: string,
  passages: PassageAnswer[],
  more: Partial<FileVerification> = {},
): FileVerification {
  const counts = { exact: 0, moved: 0, changed: 0, gone: 0 }
  for (const { answer } of passages) counts[answer]++
  return { file, passages, counts, textSha256: '', length: 400, ...more }
}

const whole = verification('whole.txt', [exact(1), exact(2), exact(3), exact(4)], { sameText: true })
const longer = verification('longer.txt', [exact(1), exact(2), exact(3), exact(4)], {
  sameText: false,
  length: 412,
})
const edited = verification('edited.txt', [exact(1), changed(2), gone(3), moved(4, -12)], { sameText: false })
const other = verification('other.txt', [gone(1), changed(2), gone(3), gone(4)], { sameText: false })

test('calls a copy the same only where nothing stands beside it', () => {
  expect([whole, longer, edited].map((one) => isSame(one, document))).toEqual([true, false, false])
  expect(isSame(longer, { extent: 'partial' })).toBe(true)
})

test('calls no file a copy for one passage that seems changed', () => {
  expect([whole, edited, other].map(isCopy)).toEqual([true, true, false])
})

test('puts the best copy first', () => {
  expect(bestFirst([other, edited, longer, whole]).map(({ file }) => file)).toEqual([
    'longer.txt',
    'whole.txt',
    'edited.txt',
    'other.txt',
  ])
})

test('tells a copy in a line', () => {
  expect(verifyLine(whole, document, plain)).toBe(
    'whole.txt: 4 exact of 4 passages of lur-report; the whole text is the same',
  )
  expect(verifyLine(longer, document, plain)).toContain(
    '; the text around them differs (12 code points more)',
  )
  expect(verifyLine(edited, document, plain)).toBe(
    'edited.txt: 1 exact, 1 moved, 1 changed, 1 gone of 4 passages of lur-report',
  )
})

test('tells where each passage is now, and how much of it is left', () => {
  const rows = verifyRows(edited, document, 120, plain)
  expect(rows.map((row) => row.trim().replaceAll(/ +/g, ' '))).toEqual([
    'changed 2.1 was at 200–290, now most probably at 7–80, 63 % of it known again Gloss 2.',
    'gone 3.1 was at 300–390 Gloss 3.',
    'moved 4.1 was at 400–490, now at 388–478 Gloss 4.',
  ])
})

test('tells passages that moved together in one row', () => {
  const shifted = verification('shifted.txt', [exact(1), moved(2, 5), moved(3, 5), moved(4, 9)])
  expect(verifyRows(shifted, document, 120, plain).map((row) => row.trim().replaceAll(/ +/g, ' '))).toEqual([
    'moved 2.1–3.1 2 passages in a row, 5 code points later',
    'moved 4.1 was at 400–490, now at 409–499 Gloss 4.',
  ])
})
