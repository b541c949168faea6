import { type Kind, kindOfCollection } from '@entente/domain'
import type { SourceFile } from '@entente/domain/check'
import { aDocument, aPassage, aWorld, filesOf } from '@entente/domain/testing'
import { checkFiles } from '../records/check-files.ts'
import type { Library } from '../records/library.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A second document of the made-up world: a letter of one passage, `pier-letter#1.1`. */
const letter = aDocument({
  id: 'pier-letter',
  passages: [aPassage('pier-letter', 0, { number: '1.1', role: 'headline' })],
  text: { sha256: 'c'.repeat(64), length: 100 },
  sections: [{ label: 'The letter', from: 1, to: 1 }],
})

/** A file of the data folder as its author wrote it, under the line that names its schema. */
export function written(path: string, text: string): SourceFile {
  const kind: Kind | undefined = kindOfCollection(path.split('/')[0] ?? '')
  return { path, text: `# yaml-language-server: $schema=../../schemas/${kind}.json\n${text}` }
}

/** The files of the made-up world and its letter; the files given take the place of those with their paths, or join them. */
export function worldFiles(...given: readonly SourceFile[]): readonly SourceFile[] {
  const replaced = new Set(given.map(({ path }) => path))
  return [...filesOf(aWorld(letter)).filter(({ path }) => !replaced.has(path)), ...given]
}

/** The made-up world as a data folder that was read and checked; see {@link worldFiles}. */
export function mergeLibrary(...given: readonly SourceFile[]): Pick<Library, 'files' | 'checked'> {
  const files = worldFiles(...given)
  return { files, checked: checkFiles(files) }
}

/** A folder in whose `data` the files of the made-up world lie; see {@link worldFiles}. It is gone with the test. */
export const mergeFolder = (...given: readonly SourceFile[]): Promise<string> =>
  temporaryFolder(Object.fromEntries(worldFiles(...given).map(({ path, text }) => [`data/${path}`, text])))
