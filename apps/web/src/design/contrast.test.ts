import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { darkTokensIn, type Token, tokensIn } from './token-names.ts'

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#fdfcf8', '#fdfcf8', 1],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1)
})

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8')
const light = tokensIn(css)
const dark = [...light, ...darkTokensIn(css)]
const papers = ['paper', 'paper-sunk', 'paper-lit']
const words = [
  ...['ink-soft', 'link', 'settled', 'pending', 'partial', 'ended'],
  ...['stated', 'attributed', 'assessed', 'derived', 'inferred'],
  ...['kind-actor', 'kind-event', 'kind-undertaking', 'kind-question', 'kind-source'],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_, tokens) => {
  const colour = (name: string) => valueOfToken(tokens, name)

  test.each(papers)('passes AAA for body text on %s', (paper) => {
    expect(contrast(colour('ink'), colour(paper))).toBeGreaterThanOrEqual(7)
  })

  test.each(words.flatMap((word) => papers.map((paper) => [word, paper])))(
    'passes AA for %s on %s',
    (word, paper) => {
      expect(contrast(colour(word), colour(paper))).toBeGreaterThanOrEqual(4.5)
    },
  )
})

/** The last value that a token is given, as the cascade has it. */
function valueOfToken(tokens: readonly Token[], name: string): string {
  const found = tokens.findLast((token) => token.name === name)
  if (!found) throw new Error(`tokens.css has no --${name}`)
  return found.value
}
