import { Option } from 'commander'

/** `--json`: the answer for programs. */
export const jsonOption = () => new Option('--json', 'answer as JSON')

/** `--data`: the data folder. */
export const dataOption = () =>
  new Option('--data <folder>', 'the data folder; else the nearest data/ here or above')

/** The examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`
