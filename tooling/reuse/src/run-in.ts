import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startWorkerd } from '@entente/workerd'
import { build, transform } from 'esbuild'

const run = promisify(execFile)

/** Runs code in Node as it stands, its imports found in the folder; gives what it prints. */
export async function runInNode(code: string, folder: string): Promise<string> {
  const { code: plain } = await transform(code, { loader: 'ts', format: 'esm' })
  const file = join(folder, 'snippet.mjs')
  await writeFile(file, plain)
  const { stdout } = await run('node', [file], { cwd: folder })
  return stdout.trimEnd()
}

/** Bundles code for a browser, its imports found in the folder; gives the minified bundle. */
export async function bundleForBrowser(code: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

/** Runs code in workerd, bundled as for a browser; gives what it prints. */
export async function runInWorkerd(code: string, folder: string): Promise<string> {
  const [imports, body] = splitImports(code)
  const worker = `${imports}
export default {
  async fetch() {
    const lines: string[] = []
    const console = { log: (...parts: unknown[]) => lines.push(parts.map(String).join(' ')) }
    ${body}
    return new Response(lines.join('\\n'))
  },
}`
  const script = await bundleForBrowser(worker, folder)
  const { port, close } = await startWorkerd(script, '2026-11-01')
  try {
    return await (await fetch(`http://127.0.0.1:${port}/`)).text()
  } finally {
    await close()
  }
}

/** A worker may do its work only when asked, so the imports stay outside and the rest moves into the answer. */
function splitImports(code: string): [imports: string, body: string] {
  const lines = code.split('\n')
  const isImport = (line: string) => line.startsWith('import ')
  return [lines.filter(isImport).join('\n'), lines.filter((line) => !isImport(line)).join('\n')]
}
