import { expect, test } from 'vitest'
import { interleaved } from './interleaved.ts'

test('contestants take turns, and turn about comes first', async () => {
  const asked: string[] = []
  const contestant = (name: string) => async () => {
    asked.push(name)
    return asked.length
  }
  const measured = await interleaved({ own: contestant('own'), bare: contestant('bare') }, 3)
  expect(asked).toEqual(['own', 'bare', 'bare', 'own', 'own', 'bare'])
  expect(measured).toEqual({ own: [1, 4, 5], bare: [2, 3, 6] })
})

test('one ends before the next begins', async () => {
  let running = 0
  const alone = async () => {
    running++
    await new Promise((resolve) => setTimeout(resolve, 1))
    return running--
  }
  const { a, b } = await interleaved({ a: alone, b: alone }, 2)
  expect([...a, ...b]).toEqual([1, 1, 1, 1])
})
