import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileFault } from '../files/file-fault.ts'
import { Refusal } from '../refusal.ts'

/** Writes a new file in a data folder, and never over one that is there. Throws a {@link Refusal}. */
export async function placeRecord(folder: string, path: string, text: string): Promise<void> {
  const place = join(folder, path)
  try {
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, text, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Refusal(`${path} is there already and was left as it is; choose another id`)
    throw new Refusal(fileFault(error, place, 'a data folder that you may write to'))
  }
}
