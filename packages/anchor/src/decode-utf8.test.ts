import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from './decode-utf8.ts'
import { TextError } from './text-error.ts'

function codeFor(bytes: number[]): string {
  try {
    decodeUtf8(Uint8Array.from(bytes))
  } catch (error) {
    if (error instanceof TextError) return `${error.code}: ${error.message.split('.').length - 1} sentence`
    throw error
  }
  return 'decoded'
}

describe('decodeUtf8', () => {
  it('decodes UTF-8, with or without a byte order mark', () => {
    const bytes = new TextEncoder().encode('Ереван 𝔼')
    expect(decodeUtf8(bytes)).toBe('Ереван 𝔼')
    expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toBe('Ереван 𝔼')
  })

  it('refuses what is no text in UTF-8, in one sentence', () => {
    expect(codeFor([0xff, 0xfe, 0x41, 0])).toBe('utf-16: 1 sentence')
    expect(codeFor([0xfe, 0xff, 0, 0x41])).toBe('utf-16: 1 sentence')
    expect(codeFor([0x41, 0, 0x42])).toBe('binary: 1 sentence')
    expect(codeFor([0x41, 0xe9, 0x42])).toBe('not-utf-8: 1 sentence')
    expect(codeFor([0xc0, 0x80])).toBe('not-utf-8: 1 sentence')
    expect(codeFor([])).toBe('empty: 1 sentence')
    expect(codeFor([0xef, 0xbb, 0xbf, 0x20, 0x0a])).toBe('empty: 1 sentence')
  })
})
