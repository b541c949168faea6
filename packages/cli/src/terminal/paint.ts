import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Gives a text a style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string

/** The paint for a terminal: plain where it has no colour. Words and marks carry the meaning; colour only helps. */
export function paintFor({ colour }: { readonly colour: boolean }): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
}
