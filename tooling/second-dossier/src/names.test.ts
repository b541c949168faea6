import { describe, expect, it } from 'vitest'
import { searchFor } from './find-names.ts'
import { namesIn, wordsIn } from './names.ts'

const text = `label: Lur bridge
name:
  - { id: one, value: { text: Lur Bridge Works }, passage: lur-report#1.1 }
otherNames:
  - value: { text: Λουρ, language: el }
    passage: lur-report#1.2
`

describe('namesIn', () => {
  it('takes the id, the label and the names in all languages', () => {
    const names = namesIn([{ path: 'organizations/lur-bridge-works.yaml', text }], new Set())
    expect(names).toEqual(['lur-bridge-works', 'Lur bridge', 'Lur Bridge Works', 'Λουρ'])
  })

  it('leaves out ordinary words and what is very short', () => {
    const files = ['Mirror', 'L.B.W.', 'Lantern'].map((label) => ({
      path: `organizations/${label}.yaml`,
      text: `label: ${label}`,
    }))
    expect(namesIn(files, wordsIn(['A mirror of it.']))).toEqual(['Lantern'])
  })
})

describe('searchFor', () => {
  const search = searchFor(['Lur bridge', 'lur-bridge', 'Λουρ'])

  it('finds names as whole words', () => {
    expect(search('At “Lur bridge”, /places/lur-bridge, Λουρ.')).toEqual([
      { name: 'Lur bridge', at: 4 },
      { name: 'lur-bridge', at: 25 },
      { name: 'Λουρ', at: 37 },
    ])
  })

  it('passes over parts of longer words and ids', () => {
    expect(search('Lur bridges, old-lur-bridge, lur-bridge-works, lur bridge')).toEqual([])
  })
})
