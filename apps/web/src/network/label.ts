import type { Actor } from './network.ts'

/** How a name of each kind is set, in units of the drawing; the style sheet sets it the same. */
export const nameStyles: Readonly<Record<Actor['kind'], { readonly size: number; readonly letter: number }>> =
  {
    // `letter`: how wide a letter is on the average, by its size; rather too wide, so that names never touch.
    country: { size: 17, letter: 0.6 },
    organization: { size: 14, letter: 0.56 },
    person: { size: 15.5, letter: 0.53 },
  }

/** The height of a line, by the size of its letters. */
export const lineHeight = 1.22

/** How much ground a name has around it, to the sides and above and below: it is what a finger hits, 24 units or more. */
export const ease = { x: 7, y: 4 } as const

/** A name is broken where it would be longer than this many letters. */
const longestLine = 21

/** A name in lines, broken between words. */
export function inLines(name: string, longest: number = longestLine): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The room that a name takes with its ground, in units of the drawing. */
export function nameSize(kind: Actor['kind'], lines: readonly string[]): { width: number; height: number } {
  const { size, letter } = nameStyles[kind]
  return {
    width: Math.max(...lines.map(({ length }) => length)) * size * letter + 2 * ease.x,
    height: lines.length * size * lineHeight + 2 * ease.y,
  }
}
