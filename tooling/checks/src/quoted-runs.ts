import { type Finding, lineAt, type RepositoryFile } from './rule.ts'

const RULE = 'quoted-runs'
/** The longest run of words that the repository may share with a source text. */
const LIMIT = 12

interface Word {
  readonly text: string
  readonly offset: number
}

/**
 * No file shares a run of more than twelve words with a source text.
 *
 * Words are runs of letters and digits, compared in lower case after Unicode NFKC. `sources` are the texts
 * to compare with; with none, nothing can be found.
 */
export function quotedRuns(files: readonly RepositoryFile[], sources: readonly RepositoryFile[]): Finding[] {
  const owners = new Map(
    sources.flatMap(({ path, text }) => windows(wordsOf(text)).map(({ run }) => [run, path] as const)),
  )
  return files.flatMap((file) => firstOfEachRun(file, owners))
}

function firstOfEachRun({ path, text }: RepositoryFile, owners: ReadonlyMap<string, string>): Finding[] {
  const normal = text.normalize('NFKC')
  const hits = windows(wordsOf(normal)).filter(({ run }) => owners.has(run))
  return hits
    .filter(({ index }, place) => hits[place - 1]?.index !== index - 1)
    .map(({ run, offset }) => ({
      file: path,
      line: lineAt(normal, offset),
      rule: RULE,
      message: `More than ${LIMIT} words in a row stand in ${owners.get(run)} too ("${run} …"): say it in our own words.`,
    }))
}

function windows(words: readonly Word[]): { run: string; offset: number; index: number }[] {
  return words.slice(LIMIT).map((_, index) => ({
    run: words
      .slice(index, index + LIMIT + 1)
      .map(({ text }) => text)
      .join(' '),
    offset: words[index]?.offset ?? 0,
    index,
  }))
}

function wordsOf(text: string): Word[] {
  return [...text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    offset: match.index,
  }))
}
