import { expect, test } from 'vitest'
import { chooseMediaType } from './media-type.ts'
import { Problem } from './problem.ts'

const offered = ['application/geo+json', 'application/json'] as const

test('the first is sent where the caller does not care', () => {
  for (const accept of [
    null,
    '',
    ' ',
    '*/*',
    'application/*',
    'text/html, */*;q=0.1',
    'application/problem+json',
  ])
    expect(chooseMediaType(accept, offered)).toBe('application/geo+json')
})

test('the one that the caller likes better is sent', () => {
  expect(chooseMediaType('application/json', offered)).toBe('application/json')
  expect(chooseMediaType('application/geo+json;q=0.2, application/json;q=0.8', offered)).toBe(
    'application/json',
  )
  expect(chooseMediaType('application/geo+json;q=0, */*', offered)).toBe('application/json')
})

test('nothing acceptable is a problem', () => {
  for (const accept of ['text/html', '*/*;q=0', 'nonsense', ';;,'])
    expect(() => chooseMediaType(accept, offered)).toThrow(Problem)
})
