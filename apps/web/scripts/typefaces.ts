import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/**
 * Cuts the typefaces to what the pages set: of the axis of weights only 400 to 700. Every letter and feature of a file
 * stays. What is cut stands in `typefaces/`, which is built anew each time and not kept in the repository.
 */
const faces = ['inter', 'source-serif-4'].flatMap((name) =>
  (['latin', 'latin-ext'] as const).map((letters) => ({ name, letters })),
)

const folder = join(import.meta.dirname, '../typefaces')
const { resolve } = createRequire(import.meta.url)

/** The letters that a CSS `unicode-range` names. */
export const lettersIn = (range: string): string =>
  range
    .split(',')
    .flatMap((part) => {
      const [first = '', last = first] = part.trim().replace('U+', '').split('-')
      const from = Number.parseInt(first, 16)
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at)
    })
    .map((letter) => String.fromCodePoint(letter))
    .join('')

async function cut(name: string, letters: 'latin' | 'latin-ext'): Promise<void> {
  const ranges = resolve(`@fontsource-variable/${name}/unicode.json`)
  const file = `${name}-${letters}-wght-normal.woff2`
  const [face, { [letters]: range }] = await Promise.all([
    readFile(join(dirname(ranges), 'files', file)),
    readFile(ranges, 'utf8').then((text) => JSON.parse(text) as Record<string, string>),
  ])
  if (range === undefined) throw new Error(`${ranges} names no range ${letters}: the package has changed`)
  const smaller = await subsetFont(face, lettersIn(range), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  await writeFile(join(folder, file), smaller)
  console.log(`${file}: ${face.length} to ${smaller.length} bytes`)
}

if (import.meta.main) {
  await mkdir(folder, { recursive: true })
  for (const { name, letters } of faces) await cut(name, letters)
}
