import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The sizes, in pixels, that home screens ask for. */
const sizes = [180, 192, 512] as const

export const generateStaticParams = () => sizes.map((size) => ({ file: `${size}.png` }))

/** The site's mark as PNG of one size, drawn from the one vector when the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const mark = await readFile(join(process.cwd(), 'src/app/icon.svg'), 'utf8')
  const png = new Resvg(mark, { fitTo: { mode: 'width', value: Number.parseInt(file, 10) } }).render().asPng()
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
