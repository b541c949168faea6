import type { PassageAnswer } from '@entente/anchor'
import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'

const at = (number: string, start: number, end: number): PassageAnswer => ({
  number,
  answer: 'exact',
  start,
  end,
})

const shownText = (blocks: ReturnType<typeof layOut>) =>
  blocks.flatMap(({ pieces }) =>
    pieces.map((piece) => (piece.kind === 'left-out' ? `[${piece.length}]` : piece.text)),
  )

describe('layOut', () => {
  it('cuts paragraphs at the edges of cited stretches, and passes over blank lines', () => {
    expect(
      layOut('One. Two.\n\nThree.', [at('1.1', 0, 4), at('2.1', 11, 17), { number: '1.2', answer: 'gone' }]),
    ).toEqual([
      {
        pieces: [
          { kind: 'cited', text: 'One.', passages: ['1.1'] },
          { kind: 'plain', text: ' Two.' },
        ],
        begins: ['1.1'],
      },
      { pieces: [{ kind: 'cited', text: 'Three.', passages: ['2.1'] }], begins: ['2.1'] },
    ])
  })

  it('keeps lines together across whose end a cited stretch runs', () => {
    expect(layOut('A line\nbroken. Next.\nLast.', [at('1.1', 0, 14)])).toEqual([
      {
        pieces: [
          { kind: 'cited', text: 'A line\nbroken.', passages: ['1.1'] },
          { kind: 'plain', text: ' Next.' },
        ],
        begins: ['1.1'],
      },
      { pieces: [{ kind: 'plain', text: 'Last.' }], begins: [] },
    ])
  })

  it('tells of a stretch that two passages share', () => {
    const [block] = layOut('abcdef', [at('1.1', 0, 4), at('1.2', 2, 6)])
    expect(block?.pieces).toEqual([
      { kind: 'cited', text: 'ab', passages: ['1.1'] },
      { kind: 'cited', text: 'cd', passages: ['1.1', '1.2'] },
      { kind: 'cited', text: 'ef', passages: ['1.2'] },
    ])
  })

  it('counts in code points, as answers do', () => {
    const [block] = layOut('🙂🙂 here', [at('1.1', 3, 7)])
    expect(block?.pieces).toEqual([
      { kind: 'plain', text: '🙂🙂 ' },
      { kind: 'cited', text: 'here', passages: ['1.1'] },
    ])
  })

  it('shows of a long copy what is cited, with some of what stands around it', () => {
    const words = 'lamp '.repeat(400)
    const copy = `${words}\n${words}cited ${words}\n${words}`
    const start = words.length * 2 + 1
    const blocks = layOut(copy, [at('1.1', start, start + 5)], 1000)
    expect(shownText(blocks)).toEqual(
      expect.arrayContaining([`[${words.length}]`, 'cited', expect.stringMatching(/^ (lamp ){40,60}$/)]),
    )
    const total = shownText(blocks).reduce(
      (sum, text) => sum + (Number(/^\[(\d+)\]$/.exec(text)?.[1]) || text.length),
      0,
    )
    expect(total).toBe(copy.length - copy.split('\n').length + 1)
    expect(
      shownText(blocks)
        .filter((text) => !text.startsWith('['))
        .join('').length,
    ).toBeLessThan(600)
  })
})
