import { expect, test } from 'vitest'
import { cross, overlap, passesThrough } from './geometry.ts'

const at = (x: number, y: number) => ({ x, y })
const box = (x: number, y: number) => ({ x, y, width: 10, height: 4 })

test('boxes overlap where they share ground, or keep less than the gap', () => {
  expect(overlap(box(0, 0), box(9, 0))).toEqual({ x: 1, y: 4 })
  expect(overlap(box(0, 0), box(10, 0))).toBeUndefined()
  expect(overlap(box(0, 0), box(10, 0), 2)).toEqual({ x: 2, y: 6 })
})

test('lines cross within their lengths only', () => {
  expect(cross(at(0, 0), at(4, 4), at(0, 4), at(4, 0))).toBe(true)
  expect(cross(at(0, 0), at(1, 1), at(0, 4), at(4, 0))).toBe(false)
  expect(cross(at(0, 0), at(4, 4), at(4, 4), at(8, 0))).toBe(false)
})

test('a line passes through a box that it enters, not one beside it or beyond its end', () => {
  expect(passesThrough(at(-20, 0), at(20, 1), box(0, 0))).toBe(true)
  expect(passesThrough(at(-20, 5), at(20, 5), box(0, 0))).toBe(false)
  expect(passesThrough(at(-20, 0), at(-10, 0), box(0, 0))).toBe(false)
  expect(passesThrough(at(0, -9), at(0, 9), box(0, 0))).toBe(true)
})
