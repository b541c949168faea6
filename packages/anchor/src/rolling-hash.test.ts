import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexText } from './indexed-text.ts'
import { parseRoll, rollOf } from './rolling-hash.ts'

const rollOfText = (text: string) => {
  const { hash, codePoints } = indexText(text)
  return rollOf(hash, 0, codePoints.length)
}

describe('rollingHash', () => {
  it('gives a stretch the same hash wherever it stands', () => {
    const part = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(part, part, part, (before, middle, after) => {
        const { hash } = indexText(`${before} ${middle} ${after}`)
        const start = Array.from(before).length + 1
        expect(rollOf(hash, start, start + Array.from(middle).length)).toBe(rollOfText(middle))
      }),
    )
  })

  it('tells apart texts that differ in one letter, in their order or in zeros', () => {
    const texts = [
      '',
      '\0',
      '\0\0',
      'a',
      'b',
      'ab',
      'ba',
      'the deal was not signed',
      'the deal was now signed',
    ]
    expect(new Set(texts.map(rollOfText)).size).toBe(texts.length)
  })

  it('is read back, and refused where it is none', () => {
    expect(parseRoll('0000ff0010')).toEqual({ head: 255, whole: 16 })
    expect(parseRoll('0000FF0010')).toBeUndefined()
    expect(parseRoll('ff')).toBeUndefined()
  })
})
