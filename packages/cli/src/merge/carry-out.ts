import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@entente/domain/node'
import { fileFault } from '../files/file-fault.ts'
import { Refusal } from '../refusal.ts'
import type { MergePlan } from './plan-merge.ts'

/** What changes files; tests stand in one that fails. */
export interface Disk {
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
}

const disk: Disk = { write: writeWhole, remove: (path) => rm(path) }

/**
 * Writes the files of a merge, each whole, and removes that of the record that is merged last. Where one cannot be
 * written, those that were are given their text of before. Throws a {@link Refusal} that says so.
 */
export async function carryOut(
  { changes, removed }: Pick<MergePlan, 'changes' | 'removed'>,
  folder: string,
  { write, remove }: Disk = disk,
): Promise<void> {
  const written: (typeof changes)[number][] = []
  let at = ''
  try {
    for (const change of changes) {
      at = join(folder, change.path)
      await write(at, change.after)
      written.push(change)
    }
    at = join(folder, removed.path)
    await remove(at)
  } catch (error) {
    const fault = fileFault(error, at, 'a data folder that you may write to')
    const restored = await Promise.allSettled(
      written.map(({ path, before }) => write(join(folder, path), before)),
    )
    const kept = written.filter((_, index) => restored[index]?.status === 'rejected').map(({ path }) => path)
    throw new Refusal(
      kept.length === 0
        ? `nothing was merged: ${fault}`
        : `${fault}; ${kept.join(', ')} could not be given back its text of before, so take it from version control`,
    )
  }
}
