import type { Id, Kind } from '@entente/domain'
import { expect, test } from 'vitest'
import type { NumberedEntry } from './entries.ts'
import { lanesByActor, lanesByKind } from './lane.ts'

const entry = (number: number, kind: Kind): NumberedEntry => ({
  id: `e-${number}` as Id,
  kind,
  label: `Entry ${number}`,
  field: '/date',
  number,
})

const numbers = (lanes: ReturnType<typeof lanesByKind>) =>
  lanes.map(({ title, entries }) => [title, entries.map(({ number }) => number)])

test('by kind, lanes keep the order of their entries, an empty one is left out, and nothing is lost', () => {
  const entries = [
    entry(1, 'statement'),
    entry(2, 'event'),
    entry(3, 'tender'),
    entry(4, 'dispute'),
    entry(5, 'event'),
  ]
  expect(numbers(lanesByKind(entries, { events: 'Events', others: 'Others' }))).toEqual([
    ['Events', [2, 5]],
    ['undertakings', [3]],
    ['statements', [1]],
    ['Others', [4]],
  ])
})

test('by actor, an entry of two stands in both lanes, and that of an actor with few among the others', () => {
  const actors: Record<number, string[]> = {
    1: ['North', 'South'],
    2: ['North'],
    3: ['North', 'East'],
    4: ['South'],
    5: ['South', 'South'],
    6: ['East'],
    7: [],
  }
  const entries = [1, 2, 3, 4, 5, 6, 7].map((number) => entry(number, 'event'))
  expect(numbers(lanesByActor(entries, ({ number }) => actors[number] ?? [], 'None'))).toEqual([
    ['North', [1, 2, 3]],
    ['South', [1, 4, 5]],
    ['None', [6, 7]],
  ])
})
