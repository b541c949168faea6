import { type Finding, lineAt, type RepositoryFile } from './rule.ts'

const RULE = 'machine-words'

const WORDS = [
  {
    pattern: /(?<![\w./*-])(?:file:\/\/)?\/(?:work|home|Users|root|tmp)\/[\w.-]/g,
    message: 'A path of one machine: make it relative, or ask the system for its folder.',
  },
  {
    pattern: /(?<!\w)[A-Z]:\\{1,2}Users\\/g,
    message: 'A path of one machine: make it relative, or ask the system for its folder.',
  },
  {
    pattern: /\/\/[\w.-]*(?:registry|artifactory|verdaccio|nexus)[\w.-]*[:/]/gi,
    message: "The address of a package registry: leave it to each reader's own settings.",
  },
  {
    pattern: /:_(?:auth|authToken|password)\s*=/g,
    message: 'A sign-in for a package registry: remove it, and make the secret void.',
  },
]

/** No file tells of the machine it was written on, or where its packages came from. The lock file is pnpm's. */
export function machineWords(files: readonly RepositoryFile[]): Finding[] {
  return files
    .filter(({ path }) => path !== 'pnpm-lock.yaml')
    .flatMap(({ path, text }) =>
      WORDS.flatMap(({ pattern, message }) =>
        [...text.matchAll(pattern)].map((match) => ({
          file: path,
          line: lineAt(text, match.index),
          rule: RULE,
          message,
        })),
      ),
    )
}
