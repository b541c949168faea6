import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, makeAnchors, passageText } from './anchor.ts'
import { canonicalText } from './canonical.ts'
import { sha256 } from './sha256.ts'
import { type Verification, verify } from './verify.ts'

const word = fc.constantFrom(
  ...[
    'treaty',
    'river',
    'the',
    'of',
    'and',
    'Quill',
    'dam',
    'café',
    'cafe\u0301',
    'a\u0301\u0328',
    '𝔼𝔻',
    '👩‍👧',
    'in',
    'Eel',
  ],
  ...[
    'signed',
    'ջուր',
    'вода',
    'víz',
    '“border”',
    'no',
    'not',
    '$5',
    '3.5',
    'council',
    'vote',
    'road',
    'coast',
    'U.S.',
  ],
)
const sentence = fc
  .array(word, { minLength: 2, maxLength: 14 })
  .map((words) => `Then ${words.join(' ')} ended.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 })

/** What must hold of every verification, whatever was done to the text. */
async function expectSound(anchors: readonly Anchor[], text: string, result: Verification): Promise<void> {
  const canonical = canonicalText(text)
  const taken = new Set<string>()
  expect(result.passages.map(({ number }) => number)).toEqual(anchors.map(({ number }) => number))
  for (const [at, passage] of result.passages.entries()) {
    const anchor = anchors[at] as Anchor
    if (passage.answer === 'gone') continue
    expect(passage.start).toBeLessThan(passage.end)
    expect(passage.end).toBeLessThanOrEqual(result.length)
    const isSame = (await sha256(passageText(canonical, passage))) === anchor.sha256
    expect(isSame).toBe(passage.answer !== 'changed')
    if (passage.answer === 'changed') continue
    expect(passage.start === anchor.start).toBe(passage.answer === 'exact')
    // Two passages of the same words never get the same place.
    expect(taken.has(`${anchor.sha256} ${passage.start}`)).toBe(false)
    taken.add(`${anchor.sha256} ${passage.start}`)
  }
}

async function verified(before: readonly string[], after: string): Promise<Verification> {
  const anchors = await makeAnchors(canonicalText(before.join('\n')), 'en')
  const result = await verify(anchors, after)
  await expectSound(anchors, after, result)
  return result
}

const lost = ({ counts }: Verification) => counts.changed + counts.gone
const total = ({ passages }: Verification) => passages.length

describe('verify, of any text', () => {
  it('is exact for its own copies: CRLF, decomposed, with a byte order mark, with white space after it', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (before) => {
        const copy = `\uFEFF${before.join('\r\n').normalize('NFD')} \r\n\r\n`
        const result = await verified(before, copy)
        expect(result.counts.exact).toBe(total(result))
      }),
    )
  })

  it('loses nothing when a paragraph is put in or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(
        paragraphs,
        paragraph,
        fc.nat(),
        fc.boolean(),
        async (before, other, place, doubles) => {
          const at = place % before.length
          const inserted = doubles ? (before[at] ?? '') : other
          expect(lost(await verified(before, before.toSpliced(at, 0, inserted).join('\n')))).toBe(0)
        },
      ),
    )
  })

  it('loses nothing when paragraphs change their order', async () => {
    const shuffled = paragraphs.chain((before) =>
      fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([before, after]) => {
        expect(lost(await verified(before, after.join('\n\n')))).toBe(0)
      }),
    )
  })

  it('loses just the passages of a paragraph that was taken out', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat(), async (before, place) => {
        const at = place % before.length
        const anchors = await makeAnchors(canonicalText(before.join('\n')), 'en')
        const kept = canonicalText(before.toSpliced(at, 1).join('\n'))
        const result = await verify(anchors, kept)
        await expectSound(anchors, kept, result)
        const inParagraph = anchors.filter(({ number }) => number.startsWith(`${at + 1}.`)).length
        expect(lost(result)).toBeLessThanOrEqual(inParagraph)
        expect(result.counts.exact + result.counts.moved).toBeGreaterThanOrEqual(total(result) - inParagraph)
      }),
    )
  })

  it('finds every passage, whole, when lines are wrapped', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.integer({ min: 20, max: 80 }), async (before, width) => {
        const wrap = (line: string) =>
          line.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, 'gu'), '$1\n').trimEnd()
        const result = await verified(before, before.map(wrap).join('\n\n'))
        for (const passage of result.passages)
          if (passage.answer === 'changed') expect(passage.kept).toBeGreaterThan(0.5)
      }),
    )
  })

  it('calls no passage exact or moved whose quotes were changed', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (before) => {
        const text = canonicalText(before.join('\n'))
        const anchors = await makeAnchors(text, 'en')
        const after = text.replace(/[“”]/g, '"')
        const result = await verify(anchors, after)
        await expectSound(anchors, after, result)
        for (const [at, passage] of result.passages.entries())
          expect(passage.answer === 'exact' || passage.answer === 'moved').toBe(
            !/[“”]/.test(passageText(text, anchors[at] as Anchor)),
          )
      }),
    )
  })

  it('stays sound for any edit of any text', async () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(40),
      fc.oneof(word, fc.constantFrom('', '\n', '. ', '“', ' ', '𝔼')),
    )
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.array(edit, { maxLength: 6 }), async (before, edits) => {
        const original = before.join('\n')
        const after = edits.reduce((text, [place, length, put]) => {
          const points = Array.from(text)
          const at = place % (points.length + 1)
          return [...points.slice(0, at), put, ...points.slice(at + length)].join('')
        }, original)
        await verified(before, after)
      }),
    )
  })
})
