import { expect, test } from 'vitest'
import { meet, meetInOrder } from './meet.ts'

test('each item that came meets one of its key, and none is dropped', () => {
  expect(meet(['a', 'b'], ['b', 'b', 'c'])).toEqual([
    { own: 0 },
    { own: 1, came: 0 },
    { came: 1 },
    { came: 2 },
  ])
})

const ladder = ['planned', 'under-way', 'happened', 'cancelled']

test.each([
  [['happened'], ['planned', 'happened'], [{ came: 0 }, { own: 0, came: 1 }]],
  [['planned'], ['happened'], [{ own: 0 }, { came: 0 }]],
  [['happened'], ['planned'], [{ came: 0 }, { own: 0 }]],
  [['planned', 'happened'], ['under-way'], [{ own: 0 }, { came: 0 }, { own: 1 }]],
  [['planned', 'happened'], ['planned'], [{ own: 0, came: 0 }, { own: 1 }]],
])('the history %j takes in %j', (own, coming, met) => {
  expect(meetInOrder(own, coming, ladder)).toEqual(met)
})
