import { describe, expect, it } from 'vitest'
import { fingerprintOf, parseFingerprint } from './fingerprint.ts'
import { indexText } from './indexed-text.ts'
import { wordsOf } from './words.ts'

const print = (text: string) => fingerprintOf(wordsOf(indexText(text).codePoints).hashes)
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('fingerprintOf', () => {
  it('does not see case, quotes, hyphens, punctuation, line breaks or marks inside a word', () => {
    expect(print('“The US-led\nDeal”, he said.')).toBe(print("the us led 'deal' HE SAID"))
    expect(print('Ինչո՞ւ')).toBe(print('Ինչու'))
    expect(print('coop\u00ADeration')).toBe(print('cooperation'))
    expect(print('ΟΔΟΣ')).toBe(print('οδος'))
  })

  it('sees another word, a missing one and another order', () => {
    const own = print('They did sign it')
    for (const other of ['They did not sign it', 'They did it', 'They sign did it', 'They did sign them'])
      expect(print(other)).not.toBe(own)
  })

  it('keeps all of a short passage, and of a long one the ends and a fifth of the rest', () => {
    expect(parseFingerprint(print(numbered(5)))).toMatchObject({ words: { length: 5 }, pairs: { length: 4 } })
    expect(parseFingerprint(print(numbered(8)))).toMatchObject({ words: { length: 8 }, pairs: { length: 7 } })
    expect(parseFingerprint(print(numbered(25)))).toMatchObject({
      words: { length: 0 },
      pairs: { length: 10 },
    })
  })

  it('stays within 3 bits a word that the link ends do not print', () => {
    for (let count = 20; count <= 200; count += 5) {
      const kept = parseFingerprint(print(numbered(count)))?.pairs.length ?? 0
      expect((12 * (kept - 6)) / (count - 8)).toBeLessThanOrEqual(3)
    }
  })

  it('has a form for a passage without words, and refuses what is no fingerprint', () => {
    expect(print('***')).toBe('.')
    expect(parseFingerprint('.')).toEqual({ words: [], pairs: [] })
    for (const none of ['', 'abc', '.a', '.a=', 'é.']) expect(parseFingerprint(none)).toBeUndefined()
  })
})
