import { type Finding, lineAt, type RepositoryFile } from './rule.ts'
import { isSource, isTest } from './source-files.ts'

const RULE = 'no-escapes'
const ANYWHERE = /(?:\/\/|\/\*)[\s*]*(?:@ts-(?:ignore|nocheck)|biome-ignore|eslint-disable)/g
const OUTSIDE_TESTS = /(?:\/\/|\/\*)[\s*]*@ts-expect-error/g

/** No comment silences the compiler or the linter. A test may expect an error of types, since that is its point. */
export function noEscapes(files: readonly RepositoryFile[]): Finding[] {
  return files.filter(isSource).flatMap((file) =>
    (isTest(file) ? [ANYWHERE] : [ANYWHERE, OUTSIDE_TESTS])
      .flatMap((pattern) => [...file.text.matchAll(pattern)])
      .map((match) => ({
        file: file.path,
        line: lineAt(file.text, match.index),
        rule: RULE,
        message: `"${match[0].replace(/^[\s/*]+/, '')}" hides a fault: mend what it hides, and delete the comment.`,
      })),
  )
}
