import type { Size } from './frame.ts'

/** What a label names, by which it is set. */
export type LabelKind =
  | 'city'
  | 'site'
  | 'area'
  | 'water'
  | 'exclave'
  | 'country'
  | 'neighbour'
  | 'route'
  | 'far'

/** How labels of a kind are set; the style sheet sets them the same. */
export interface LabelStyle {
  /** Of its letters, in pixels at the size of the still map. */
  readonly size: number
  /** How wide a letter is on the average, by its size; rather too wide, so that labels never touch. */
  readonly letter: number
}

const sans = 0.57
const spacedCapitals = 0.86

/** The setting of each kind of label. */
export const labelStyles: Readonly<Record<LabelKind, LabelStyle>> = {
  city: { size: 14, letter: sans },
  site: { size: 13, letter: sans },
  area: { size: 14, letter: 0.6 },
  water: { size: 15, letter: 0.6 },
  exclave: { size: 14, letter: 0.6 },
  country: { size: 14, letter: spacedCapitals },
  neighbour: { size: 12, letter: spacedCapitals },
  route: { size: 13, letter: 0.6 },
  far: { size: 13, letter: sans },
}

/** The height of a line of label, by the size of its letters. */
export const lineHeight = 1.2

/** How large the second line of a label is, by the first. */
export const secondLine = 0.86

/** The room that a label takes, in the size at which it is read. */
export function labelSize(kind: LabelKind, text: string, second?: string): Size {
  const { size, letter } = labelStyles[kind]
  const lines = second === undefined ? 1 : 1 + secondLine
  return {
    width: Math.max(text.length * letter, (second?.length ?? 0) * sans * secondLine) * size,
    height: size * lineHeight * lines,
  }
}
