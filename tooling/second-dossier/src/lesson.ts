/** Commands of a lesson that stand in one block. */
export interface LessonBlock {
  /** Where it stands: `docs/tutorial.md:14`. */
  readonly place: string
  /** The heading that it stands under. */
  readonly chapter: string
  /** What a reader types, line by line, in a shell that goes on from block to block. */
  readonly commands: string
  /** What the lesson says that they print, or `undefined` where it shows nothing. */
  readonly prints: string | undefined
}

const block = /^```sh\n(?<commands>[\s\S]*?)^```$(?:\n\n```text\n(?<prints>[\s\S]*?)^```$)?/gm

/** The blocks of commands of a lesson in Markdown, in order. A block of plain text after one is what it prints. */
export function blocksIn(markdown: string, path: string): LessonBlock[] {
  return [...markdown.matchAll(block)].map(({ groups, index }) => {
    const before = markdown.slice(0, index)
    return {
      place: `${path}:${before.split('\n').length}`,
      chapter: /^#+ (.*)$/m.exec(before.slice(before.lastIndexOf('\n#') + 1))?.[1] ?? '',
      commands: groups?.['commands'] ?? '',
      prints: groups?.['prints']?.trimEnd(),
    }
  })
}

/** The pieces of records that a lesson shows, each as its lines. */
export function recordPiecesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```yaml\n(?<lines>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => groups?.['lines'] ?? '',
  )
}
