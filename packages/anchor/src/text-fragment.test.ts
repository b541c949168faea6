import { describe, expect, it } from 'vitest'
import { textFragmentUrl } from './text-fragment.ts'

describe('textFragmentUrl', () => {
  it('encodes what the directive reserves: comma, ampersand, hyphen', () => {
    expect(textFragmentUrl('https://example.org/a?b=1', 'deal-making, here', 'R&D “plan” 50%')).toBe(
      'https://example.org/a?b=1#:~:text=deal%2Dmaking%2C%20here,R%26D%20%E2%80%9Cplan%E2%80%9D%2050%25',
    )
  })

  it('keeps an element’s fragment and replaces a text directive', () => {
    expect(textFragmentUrl('https://example.org/#top', 'one')).toBe('https://example.org/#top:~:text=one')
    expect(textFragmentUrl('https://example.org/#:~:text=old', 'new')).toBe(
      'https://example.org/#:~:text=new',
    )
  })
})
