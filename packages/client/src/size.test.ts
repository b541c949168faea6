import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the client is under 5 KiB gzipped', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('index.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? '').byteLength
  console.log(`the client: ${bytes} bytes gzipped`)
  expect(bytes).toBeGreaterThan(512)
  expect(bytes).toBeLessThan(5 * 1024)
})
