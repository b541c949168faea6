/** An example of a README: its code, and what it says the code prints. */
export interface Snippet {
  /** Where it stands: `packages/domain/README.md:12`. */
  readonly place: string
  readonly code: string
  readonly prints: string
}

const example = /^```ts\n(?<code>[\s\S]*?)^```\n\n```text\n(?<prints>[\s\S]*?)^```$/gm

/**
 * The examples of a README: each block of TypeScript that a block of plain text follows, which is what it prints.
 * Throws where a block of TypeScript has none, since nobody could tell whether it works.
 */
export function snippetsIn(readme: string, path: string): Snippet[] {
  const snippets = [...readme.matchAll(example)].map(({ groups, index }) => ({
    place: `${path}:${readme.slice(0, index).split('\n').length}`,
    code: groups?.['code'] ?? '',
    prints: groups?.['prints']?.trimEnd() ?? '',
  }))
  const blocks = [...readme.matchAll(/^```ts$/gm)].length
  if (blocks === 0 || blocks !== snippets.length)
    throw new Error(
      `${path}: ${blocks} blocks of ts, ${snippets.length} followed by a block of text that they print`,
    )
  return snippets
}
