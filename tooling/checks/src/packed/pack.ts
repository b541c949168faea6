import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Packs a built package as publishing would, and gives the tarball's bytes.
 *
 * @throws where pnpm is not on the path or cannot pack the package.
 */
export function pack(folder: string): Uint8Array<ArrayBuffer> {
  const target = mkdtempSync(join(tmpdir(), 'entente-pack-'))
  try {
    execFileSync('pnpm', ['pack', '--pack-destination', target], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [tarball = ''] = readdirSync(target)
    return new Uint8Array(readFileSync(join(target, tarball)))
  } finally {
    rmSync(target, { recursive: true })
  }
}
