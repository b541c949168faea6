import { expect, test } from 'vitest'
import { pointInWords } from './point-in-words.ts'

test('latitude comes first, and both have their side', () => {
  expect(pointInWords([49.8671, 40.4093])).toBe('40.41° N, 49.87° E')
  expect(pointInWords([-77.0366, -12.05])).toBe('12.05° S, 77.04° W')
})
