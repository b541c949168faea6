import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A token as `tokens.css` has it. */
export interface Token {
  readonly name: string
  readonly value: string
}

/** The tokens of the light palette and of everything that does not depend on it, in the order of the file. */
export const tokensIn = (css: string): readonly Token[] => declarations(blockAfter(css, ':root {'))

/** The tokens that the dark palette sets anew. */
export const darkTokensIn = (css: string): readonly Token[] =>
  declarations(blockAfter(css.slice(css.indexOf('prefers-color-scheme: dark')), ':root {'))

/** The text of `tokens.css`, read when the site is built. */
export const tokensText = (): string => readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8')

const blockAfter = (css: string, start: string): string => {
  const from = css.indexOf(start) + start.length
  return css.slice(from, css.indexOf('}', from))
}

const declarations = (block: string): readonly Token[] =>
  [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }))
