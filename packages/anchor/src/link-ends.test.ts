import { describe, expect, it } from 'vitest'
import { linkEnds } from './link-ends.ts'

describe('linkEnds', () => {
  it('gives four words from each end as printed', () => {
    expect(linkEnds('“We shall sign,”  said one of the two men, at last.')).toEqual({
      first: '“We shall sign,”  said',
      last: 'two men, at last.',
    })
  })

  it('never overlaps in short passages', () => {
    expect(linkEnds('One two three four')).toEqual({ first: 'One two three four' })
    expect(linkEnds('One two three four five')).toEqual({ first: 'One two three four', last: 'five' })
    expect(linkEnds('Peace')).toEqual({ first: 'Peace' })
  })
})
