import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointMap } from './code-points.ts'

describe('codePointMap', () => {
  it('agrees with Array.from at every offset, astral characters and combining marks included', () => {
    const character = fc.oneof(
      fc.constantFrom('a', 'é', 'e\u0301', '𝔼', '🇦🇲', '👩‍👧', 'ֆ', '\n'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const text = characters.join('')
        const oracle = Array.from(text)
        const map = codePointMap(text)
        expect(map.length).toBe(oracle.length)
        let utf16 = 0
        for (const [at, codePoint] of [...oracle, ''].entries()) {
          expect(map.toUtf16(at)).toBe(utf16)
          expect(map.toCodePoint(utf16)).toBe(at)
          if (codePoint.length === 2) expect(map.toCodePoint(utf16 + 1)).toBe(at)
          utf16 += codePoint.length
        }
      }),
    )
  })
})
