import { beforeAll, describe, expect, it } from 'vitest'
import { type Anchor, makeAnchors, passageText } from './anchor.ts'
import { canonicalText } from './canonical.ts'
import { report } from './made-report.fixture.ts'
import { sha256 } from './sha256.ts'
import { type PassageAnswer, verify } from './verify.ts'

let anchors: Anchor[] = []
beforeAll(async () => {
  anchors = await makeAnchors(report, 'en')
})

const lines = report.split('\n')

/** Replaces what must be there. */
function edited(from: string, to: string, text = report): string {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

/** The answers that are neither exact nor moved: `number answer`, and the place where a changed passage now stands. */
async function disturbed(text: string, own = anchors): Promise<Record<string, string>> {
  const { passages } = await verify(own, text)
  const rest = passages.filter(({ answer }) => answer === 'changed' || answer === 'gone')
  return Object.fromEntries(rest.map((passage) => [passage.number, wordsAt(passage, text)]))
}

const wordsAt = (passage: PassageAnswer, text: string) =>
  passage.answer === 'gone' ? 'gone' : passageText(canonicalText(text), passage)

async function answerOf(number: string, text: string): Promise<PassageAnswer> {
  const { passages } = await verify(anchors, text)
  return passages.find((passage) => passage.number === number) as PassageAnswer
}

describe('verify: what stands word for word', () => {
  it('is exact in the same text, in CRLF, decomposed and marked copies', async () => {
    for (const copy of [report, `\uFEFF${report.replaceAll('\n', '\r\n').normalize('NFD')}\r\n\r\n`]) {
      const { counts, sameText, length } = await verify(anchors, copy, { textSha256: await sha256(report) })
      expect(counts).toEqual({ exact: anchors.length, moved: 0, changed: 0, gone: 0 })
      expect(sameText).toBe(true)
      expect(length).toBe(Array.from(report).length)
    }
  })

  it('says that the whole text differs where only what no passage holds does', async () => {
    const { counts, sameText } = await verify(anchors, `${report}\n\nAdded.`, {
      textSha256: await sha256(report),
    })
    expect(counts.exact).toBe(anchors.length)
    expect(sameText).toBe(false)
  })

  it('moves after an inserted paragraph, and gives the place', async () => {
    const text = lines.toSpliced(2, 0, 'A paragraph that was not there 𝔼.').join('\n')
    const { passages, counts } = await verify(anchors, text)
    expect(counts).toEqual({ exact: 2, moved: anchors.length - 2, changed: 0, gone: 0 })
    for (const [at, passage] of passages.entries())
      expect(wordsAt(passage, text)).toBe(passageText(report, anchors[at] as Anchor))
  })

  it('moves where paragraphs change their order or run together', async () => {
    expect(await disturbed(lines.toReversed().join('\n'))).toEqual({})
    expect(await disturbed(lines.join(' '))).toEqual({})
    expect(await disturbed(`<article><p>${lines.join('</p><p>')}</p></article>`)).toEqual({})
  })

  it('names the further places of a doubled paragraph', async () => {
    const text = lines.toSpliced(6, 0, lines[6] ?? '').join('\n')
    const { passages } = await verify(anchors, text)
    const doubled = passages.filter((passage) => 'alsoAt' in passage)
    expect(doubled.map(({ number, answer }) => `${number} ${answer}`)).toEqual([
      '7.1 exact',
      '7.2 exact',
      '7.3 exact',
    ])
    expect(await disturbed(text)).toEqual({})
  })

  it('gives passages of the same words different places, each the one that belongs to it', async () => {
    const text = 'Yes.\nThe first speaker came early.\nYes.\nThe second came late.\nYes.'
    const own = await makeAnchors(text, 'en')
    const without = text.slice('Yes.\n'.length)
    const { passages } = await verify(own, without)
    expect(passages.map(({ answer }) => answer)).toEqual(['gone', 'moved', 'moved', 'moved', 'moved'])
    expect(new Set(passages.map((passage) => ('start' in passage ? passage.start : -1))).size).toBe(5)
  })

  it('takes no part of a longer word, and no part of another passage, for the passage', async () => {
    const own = await makeAnchors(
      'Peace\nThe peace treaty was signed.\nPeace treaty talks begin in spring.',
      'en',
    )
    expect(await disturbed('The peace treaty was signed.\nPeace treaty talks begin in spring.', own)).toEqual(
      {
        '1.1': 'gone',
      },
    )
    expect(await disturbed('Peaceful\nThe peace treaty was signed.', own)).toMatchObject({ '1.1': 'gone' })
  })

  it('keeps a passage inside another one where the document has them so', async () => {
    const [outer] = await makeAnchors('The council will sit in the town of Eel.', 'en')
    const [inner] = await makeAnchors('the town of Eel', 'en')
    if (!outer || !inner) throw new Error('no anchors')
    const nested = { ...inner, number: '1.2', start: 24, end: 39 }
    const { passages } = await verify([nested, outer], 'New: The council will sit in the town of Eel.')
    expect(passages).toEqual([
      { number: '1.2', answer: 'moved', start: 29, end: 44 },
      { number: '1.1', answer: 'moved', start: 5, end: 45 },
    ])
  })
})

describe('verify: what was edited', () => {
  it('finds every passage of which one word was changed, dropped, doubled or put in, and disturbs no other', async () => {
    for (const anchor of anchors) {
      const words = passageText(report, anchor).split(' ')
      if (words.length < 4) continue
      for (const at of words.keys()) {
        const variants = [
          words.with(at, 'otherwise'),
          words.toSpliced(at, 1),
          words.toSpliced(at, 0, 'not'),
          words.toSpliced(at, 0, words[at] ?? ''),
        ]
        for (const variant of variants.map((one) => one.join(' '))) {
          const text = report.slice(0, anchor.start) + variant + report.slice(anchor.end)
          const rest = await disturbed(text)
          // Words put before the first leave the passage itself whole.
          const whole = text.includes(passageText(report, anchor))
          expect(rest, variant).toEqual(whole ? {} : { [anchor.number]: variant })
        }
      }
    }
  })

  it('reports a negation as changed, with much kept', async () => {
    const answer = await answerOf('2.1', edited('and signed a treaty', 'and did not sign a treaty'))
    expect(answer).toMatchObject({ answer: 'changed' })
    expect('kept' in answer && answer.kept).toBeGreaterThan(0.7)
  })

  it('reports other quotes, dashes, case or a spelling of the amount as changed, with all words kept', async () => {
    const straight = await verify(anchors, report.replace(/[“”]/g, '"').replace(/’/g, "'"))
    expect(straight.counts).toEqual({ exact: anchors.length - 3, moved: 0, changed: 3, gone: 0 })
    expect(straight.passages.filter((one) => 'kept' in one).map((one) => 'kept' in one && one.kept)).toEqual([
      1, 1, 1,
    ])
    expect(await answerOf('5.1', edited('Dams and doubts', 'DAMS AND DOUBTS'))).toMatchObject({ kept: 1 })
  })

  it('reports a sentence wrapped over several lines as changed, whole, with all words kept', async () => {
    const wrapped = lines.map((line) => line.replace(/(.{1,40})(?:\s|$)/g, '$1\n').trimEnd())
    for (const text of [wrapped.join('\n'), wrapped.join('\n\n')]) {
      const { passages } = await verify(anchors, text)
      for (const [at, passage] of passages.entries()) {
        const own = passageText(report, anchors[at] as Anchor)
        expect(wordsAt(passage, text).replaceAll('\n', ' ')).toBe(own)
        if (wordsAt(passage, text).includes('\n'))
          expect(passage).toMatchObject({ answer: 'changed', kept: 1 })
      }
    }
  })

  it('finds both of two sentences that were made one, and one that was made two', async () => {
    const merged = edited('fields dry. The farmers’ union has', 'fields dry, and the farmers’ union has')
    const line = merged.split('\n')[5] ?? ''
    expect(await disturbed(merged)).toEqual({ '6.1': line, '6.2': line })
    const split = edited('for forty years.', 'for forty years. Both had gone to court.')
    expect(await disturbed(split)).toEqual({})
    const cut = edited('near the town of Eel, and that work', 'near the town of Eel. He added that work')
    expect(await disturbed(cut)).toEqual({ '4.1': cut.split('\n')[3] })
  })

  it('finds an edited heading, and says gone of one that was replaced or dropped', async () => {
    const heading = 'Two rival states sign a water treaty'
    expect(await disturbed(edited('Two river states sign a water treaty', heading))).toEqual({
      '1.1': heading,
    })
    expect(await disturbed(edited('A neighbour looks on', 'A neighbour looks away'))).toEqual({
      '11.1': 'A neighbour looks away',
    })
    expect(await disturbed(edited('A neighbour looks on', 'Skerry is angry'))).toEqual({ '11.1': 'gone' })
    expect(await disturbed(edited('What the treaty says\n', ''))).toEqual({ '9.1': 'gone' })
  })

  it('finds an edited passage that also moved', async () => {
    const moved = 'Both national parliaments will vote on it in March.'
    const text = [moved, ...lines.slice(0, -1)].join('\n')
    expect(await disturbed(text)).toEqual({ '18.1': moved })
    const longer = (lines[3] ?? '').replace('could begin', 'will begin')
    const other = lines.toSpliced(3, 1).toSpliced(10, 0, longer).join('\n')
    expect(await disturbed(other)).toEqual({ '4.1': longer })
  })

  it('says gone of a sentence that was replaced by another, also by one that begins alike', async () => {
    const other = 'President Quill said that rice was cheap this year and that nobody need worry about it.'
    const sentence = 'President Quill said that she would visit every village herself.'
    expect(await disturbed(edited(sentence, other))).toEqual({ '8.2': 'gone' })
  })

  it('never lets a changed passage claim what another one holds', async () => {
    const text = edited(' President Quill said that she would visit every village herself.', '')
    expect(await disturbed(text)).toEqual({ '8.2': 'gone' })
  })

  it('tells two edited sentences apart that begin alike', async () => {
    const first = 'President Quill said that she fully understood those worries.'
    const second = 'President Quill said that she would soon visit every village.'
    const text = edited(
      'President Quill said that she understood those worries. President Quill said that she would visit every village herself.',
      `${first} ${second}`,
    )
    expect(await disturbed(text)).toEqual({ '8.1': first, '8.2': second })
  })

  it('says gone of everything in another text, and in an empty one', async () => {
    const other =
      'A wholly different story. The president of the club met the press, and the treaty was not on the agenda.'
    for (const text of [other, '', ' \n'])
      expect((await verify(anchors, text)).counts).toEqual({
        exact: 0,
        moved: 0,
        changed: 0,
        gone: anchors.length,
      })
  })

  it('knows a passage in a text of one sentence', async () => {
    const single = 'The council will sit in the old town of Eel.'
    expect(await answerOf('10.2', single)).toEqual({
      number: '10.2',
      answer: 'changed',
      start: 0,
      end: 44,
      kept: 0.86,
    })
  })
})

describe('verify: how it works', () => {
  it('answers in the order of the anchors, any subset', async () => {
    const some = [anchors[7], anchors[2], anchors[20]].filter((anchor) => anchor !== undefined)
    const { passages } = await verify(some, report)
    expect(passages.map(({ number }) => number)).toEqual(some.map(({ number }) => number))
    expect((await verify([], report)).counts).toEqual({ exact: 0, moved: 0, changed: 0, gone: 0 })
  })

  it('tells its progress from 0 to 1, never backwards', async () => {
    const shares: number[] = []
    await verify(anchors, lines.slice(3).join('\n'), { onProgress: (share) => shares.push(share) })
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  })

  it('stops when the signal says so', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(verify(anchors, report, { signal })).rejects.toThrow('enough')
    const controller = new AbortController()
    const onProgress = (share: number) => share > 0 && controller.abort(new Error('later'))
    await expect(verify(anchors, report, { signal: controller.signal, onProgress })).rejects.toThrow('later')
  })

  it('refuses an anchor that is none, by its number', async () => {
    const [anchor] = anchors
    if (!anchor) throw new Error('no anchors')
    await expect(verify([{ ...anchor, roll: 'zz' }], report)).rejects.toThrow(/Passage 1\.1: .*roll/)
    await expect(verify([{ ...anchor, end: anchor.start }], report)).rejects.toThrow(/Passage 1\.1: /)
    await expect(verify([{ ...anchor, fingerprint: '?' }], '')).rejects.toThrow(/Passage 1\.1: .*fingerprint/)
  })

  it('takes a forged hash for no passage', async () => {
    const [anchor] = anchors
    if (!anchor) throw new Error('no anchors')
    const forged = { ...anchor, sha256: 'f'.repeat(64) }
    expect((await verify([forged], report)).passages[0]).toMatchObject({ answer: 'changed', kept: 1 })
  })
})
