import { canonicalText, makeAnchors, sha256 } from '@entente/anchor'
import { describe, expect, it } from 'vitest'
import { checkCopy, type DocumentText, type Progress } from './check-copy.ts'
import { copyLimit } from './copy-limit.ts'

const paragraphs = [
  'The harbour of Senn opens anew.',
  'On Tuesday both towns signed the treaty on the lamps of the outer mole, after nine years of talks. Neither mayor would say what the lamps had cost.',
  'A ferry is to run twice a day from the spring, if the pilots agree to the new hours that the council has set.',
  'The old signal house becomes a museum of fog, with a room for each of the eleven winters that the harbour was shut.',
]
const original = canonicalText(paragraphs.join('\n\n'))

const document = async (): Promise<DocumentText> => ({
  anchors: await makeAnchors(original, 'en'),
  sha256: await sha256(original),
  language: 'en',
})

const check = async (copy: Blob | string, tell: (progress: Progress) => void = () => {}) =>
  checkCopy(copy, await document(), tell)

const answersOf = async (copy: string) =>
  Object.fromEntries((await check(copy)).passages.map(({ number, answer }) => [number, answer]))

describe('checkCopy', () => {
  it('says of the same text that all of it is exact', async () => {
    const { counts, sameText, isOther, blocks } = await check(new Blob([original]))
    expect(counts).toEqual({ exact: 5, moved: 0, changed: 0, gone: 0 })
    expect([sameText, isOther]).toEqual([true, false])
    expect(blocks.map(({ begins }) => begins)).toEqual([['1.1'], ['2.1', '2.2'], ['3.1'], ['4.1']])
  })

  it('tells what was moved, changed and taken out', async () => {
    const [title = '', treaty = '', ferry = '', house = ''] = paragraphs
    const copy = [
      title,
      house,
      treaty.replace(' Neither mayor would say what the lamps had cost.', ''),
      ferry.replace('twice', 'three times'),
    ]
    expect(await answersOf(copy.join('\n\n'))).toEqual({
      '1.1': 'exact',
      '2.1': 'moved',
      '2.2': 'gone',
      '3.1': 'changed',
      '4.1': 'moved',
    })
  })

  it('marks where a changed passage now stands, and tells how much of it is left', async () => {
    const { passages, blocks } = await check(original.replace('twice a day', 'three times a day'))
    const changed = passages.find(({ answer }) => answer === 'changed')
    expect(changed).toMatchObject({ number: '3.1', kept: expect.toSatisfy((kept) => kept > 0.5 && kept < 1) })
    expect(blocks[2]?.pieces).toEqual([
      { kind: 'cited', text: paragraphs[2]?.replace('twice', 'three times'), passages: ['3.1'] },
    ])
  })

  it('knows the text of another document', async () => {
    const other =
      'Bread is dearer again in the upper valley, and the mill stands still since the flood took its wheel.'
    const { counts, isOther, blocks } = await check(other)
    expect([counts.gone, isOther, blocks]).toEqual([5, true, []])
  })

  it('takes line ends and a byte order mark for no change', async () => {
    expect((await check(new Blob([`\uFEFF${original.replaceAll('\n', '\r\n')}\r\n`]))).sameText).toBe(true)
  })

  it('tells its phases in order, and how far it has come', async () => {
    const told: Progress[] = []
    await check(original, (progress) => told.push(progress))
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['reading', 'normalising', 'checking'])
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).toSorted((a, b) => a - b))
    expect(told.at(-1)?.share).toBe(1)
  })

  it.each([
    ['empty', ' \n '],
    ['not-utf-8', new Blob([new Uint8Array([0x53, 0xe9, 0x6e])])],
    ['utf-16', new Blob([new Uint8Array([0xff, 0xfe, 0x53, 0x00])])],
    ['binary', new Blob([new Uint8Array([0x50, 0x4b, 0x00, 0x04])])],
    ['too-large', 'a'.repeat(copyLimit + 1)],
    ['too-large', 'é'.repeat(copyLimit / 2 + 1)],
  ])('refuses what is %s', async (code, copy) => {
    await expect(check(copy)).rejects.toMatchObject({ code })
  })
})
