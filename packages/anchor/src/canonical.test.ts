import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonical.ts'

describe('canonicalText', () => {
  it('drops the byte order mark, makes LF line ends, composes, and trims the end alone', () => {
    expect(canonicalText('\uFEFF  Cafe\u0301\r\nin\rYerevan \u00A0\r\n\n')).toBe('  Café\nin\nYerevan')
  })

  it('is the same for CRLF, decomposed and marked copies, and when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const text = canonicalText(raw)
        fc.pre(!text.startsWith('\uFEFF'))
        expect(canonicalText(text)).toBe(text)
        expect(canonicalText(`\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}\r\n`)).toBe(text)
      }),
    )
  })
})
