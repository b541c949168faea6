import { expect, test } from 'vitest'
import { publisherLink } from './publisher-link.ts'

test('the ends of a passage become a text directive', () => {
  expect(
    publisherLink('https://example.org/report', { first: 'A well-known start', last: 'its end, too' }),
  ).toBe('https://example.org/report#:~:text=A%20well%2Dknown%20start,its%20end%2C%20too')
})

test('a short passage is named by its beginning alone', () => {
  expect(publisherLink('https://example.org/report', { first: 'All of it' })).toBe(
    'https://example.org/report#:~:text=All%20of%20it',
  )
})
