import { expect, test } from 'vitest'
import { WebAddress } from './address.ts'

test.each([
  'https://example.org',
  'http://example.org/a?b=c#d',
  'https://example.org:8443/ä',
  'https://xn--bcher-kva.example/',
  'https://[2001:db8::1]/',
])('%s is an address', (text) => {
  expect(WebAddress.safeParse(text).success).toBe(true)
})

test.each([
  '',
  'example.org',
  '//example.org',
  '/a/b',
  'ftp://example.org',
  'javascript:alert(1)',
  'data:text/plain,hello',
  'mailto:somebody@example.org',
  'https://',
  'https://user@example.org/',
  'https://user:secret@example.org/',
])('%j is none', (text) => {
  expect(WebAddress.safeParse(text).success).toBe(false)
})
