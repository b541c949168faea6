import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { words } from '../words.ts'
import { type CardFacts, card, cardSize } from './card.tsx'

const folder = join(process.cwd(), 'node_modules/@fontsource')
const face = (name: string, file: string) => ({ name, data: readFileSync(join(folder, file)) })

// The drawing library reads WOFF, not WOFF2, and no variable faces: so the cards have static ones of the same families.
let faces: readonly ReturnType<typeof face>[] | undefined
const loadFaces = () => [
  face('Serif', 'source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  face('Serif extended', 'source-serif-4/files/source-serif-4-latin-ext-600-normal.woff'),
  face('Text', 'source-serif-4/files/source-serif-4-latin-400-normal.woff'),
  face('Text extended', 'source-serif-4/files/source-serif-4-latin-ext-400-normal.woff'),
  face('Sans', 'inter/files/inter-latin-500-normal.woff'),
  face('Sans extended', 'inter/files/inter-latin-ext-500-normal.woff'),
]

/** A social image as PNG. */
export async function drawCard(facts: CardFacts): Promise<Uint8Array<ArrayBuffer>> {
  faces ??= loadFaces()
  const drawing = await satori(card(facts, words.site.name), { ...cardSize, fonts: [...faces] })
  const png = new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng()
  return new Uint8Array(png)
}
