import { aStatement, stated, unstated } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { followersOf, lifeSteps, livesOn } from './life-steps.ts'

const given = {
  channel: stated('lamp-works'),
  date: stated('2031-05-04'),
  status: [
    { state: stated('published'), date: stated('2031-05-04') },
    { state: stated('deleted'), date: stated('2031-05-05'), event: 'the-deletion' },
    { state: stated('explained'), date: stated('2031-05-05/2031-05-06'), statement: 'the-explanation' },
  ],
  about: ['next'],
} as const
const post = aStatement({ id: 'post', ...given, status: [...given.status], about: [...given.about] })
const next = (more: object = {}) =>
  aStatement({
    id: 'next',
    channel: stated('lamp-works'),
    date: stated('2031-05-05'),
    status: [{ state: stated('published') }],
    about: ['post'],
    ...more,
  })

test('a statement lives on where it has more than one step', () => {
  expect([post, next()].map(livesOn)).toEqual([true, false])
})

test('a follower is a later statement of the channel, each speaking of the other', () => {
  expect(followersOf(post, [post, next()]).map(({ id }) => id)).toEqual(['next'])
})

test.each([
  ['in another channel', { channel: stated('saltmouth') }],
  ['of which the channel is not told', { channel: unstated() }],
  ['from before the words were gone', { date: stated('2031-05-03') }],
  ['that was only spoken', { status: [{ state: stated('made') }] }],
  ['that does not speak of it', { about: ['lamp-works'] }],
])('one %s is none', (_, more) => {
  expect(followersOf(post, [next(more)])).toEqual([])
})

test('nothing follows a statement whose words still stand', () => {
  const standing = aStatement({ id: 'post', channel: stated('lamp-works'), about: ['next'] })
  expect(followersOf(standing, [next()])).toEqual([])
})

test('the steps come in the order of their dates, and know whether the words stand', () => {
  expect(
    lifeSteps(post, [next()]).map(({ state, by, stands, followed }) => [state ?? by, stands, followed]),
  ).toEqual([
    ['published', true, false],
    ['deleted', false, false],
    ['next', false, true],
    ['explained', false, true],
  ])
})

test('a follower without a date comes last', () => {
  const steps = lifeSteps(post, [next({ date: unstated() })])
  expect(steps.at(-1)).toMatchObject({ by: 'next', followed: true })
})
