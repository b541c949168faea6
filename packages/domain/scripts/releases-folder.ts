import { mkdir, readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { writeWhole } from '../node/write-whole.ts'
import { Release } from '../src/editions/release.ts'
import { rise } from '../src/editions/versioning.ts'
import type { EntenteRecord } from '../src/records/record.ts'

const folder = new URL('../releases/', import.meta.url)
const place = (name: string) => fileURLToPath(new URL(name, folder))

/** The records of the newest release, one a line: what the next one is compared with. */
const newest = 'newest.ndjson'

/** Every release of `releases/`, the newest first. Throws where a file is none. */
export async function readReleases(): Promise<Release[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json'))
  const releases = await Promise.all(
    files.map(async (name) => {
      const release = JSON.parse(await readFile(place(name), 'utf8'))
      const { error } = Release.safeParse(release)
      if (error)
        throw new Error(
          `releases/${name} is no release: ${error.issues[0]?.path.join('/')}: ${error.issues[0]?.message}`,
        )
      return release as Release
    }),
  )
  return releases.sort((a, b) => (rise(a.version, b.version) === undefined ? -1 : 1))
}

/** The records of the newest release; none where there is no release yet. */
export async function readReleasedRecords(): Promise<EntenteRecord[]> {
  const text = await readFile(place(newest), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

/** Writes a release and the records that it led to. */
export async function writeRelease(release: Release, records: readonly EntenteRecord[]): Promise<void> {
  const { changes, ...head } = release
  const lines = changes.map((change) => JSON.stringify(change)).join(',\n')
  await mkdir(folder, { recursive: true })
  await writeWhole(
    place(`${release.version}.json`),
    `${JSON.stringify(head).slice(0, -1)},"changes":[\n${lines}\n]}\n`,
  )
  await writeWhole(place(newest), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
}
