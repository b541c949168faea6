import { execFile } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { data, root, texts } from './places.ts'
import { workspaceFiles } from './workspace-files.ts'

const run = promisify(execFile)

/** A copy of the workspace without the real dataset, in a folder of its own. */
export interface WorkspaceCopy {
  readonly folder: string
  remove(): Promise<void>
}

/**
 * Copies the workspace as it stands, without the real dataset, and puts the made-up records and texts into `lesson/`,
 * as a reader has them at the end of the lesson.
 */
export async function copyWorkspace(): Promise<WorkspaceCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-swap-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    for (const path of await workspaceFiles()) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await copyFile(join(root, path), join(folder, path))
    }
    await cp(texts, join(folder, 'lesson'), { recursive: true })
    await cp(data, join(folder, 'lesson/data'), { recursive: true })
    return { folder, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Installs the packages of a copy as its lock file says; what the machine has already is not asked for again. */
export async function install(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder, env: environment })
}
