import { Command } from 'commander'
import { chooseLanguage } from '../document/choose-language.ts'
import { type DescribedText, describeText } from '../document/describe-text.ts'
import { findWords } from '../document/find-words.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readText } from '../files/read-text.ts'
import { anchorJson, anchorReading, anchorYaml } from '../report/anchor-report.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { examples, jsonOption } from './options.ts'

interface Options {
  readonly language?: string
  readonly showText?: true
  readonly find?: string
  readonly json?: true
}

/** `entente anchor <file>` */
export function anchorCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('anchor')
    .summary("print a text's passages, offsets and hashes")
    .description(
      'Cuts a text into passages and prints, for each, its number, offsets, hashes and at most four words from\neach end: the part of a document that a text settles. The text itself is printed only with --show-text.',
    )
    .argument('<file>', 'a plain text file in UTF-8, or - for standard input')
    .option('--language <tag>', 'language of the text, such as en, hy or ru; en where its letters are Latin')
    .option('--show-text', 'print each passage in full, for reading beside your work')
    .option('--find <words>', 'tell where these words stand, to quote them in a statement or to note a slip')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'entente anchor report.txt',
        'entente anchor --language hy lur.txt --json',
        'entente anchor report.txt --show-text | less',
        'entente anchor report.txt --find "a matter for parliament"',
      ),
    )
    .action(async (file: string, options: Options) => {
      const text = await readText(file, terminal)
      const described = await describeText(text, chooseLanguage(options.language, text))
      if (options.find !== undefined) {
        end(tellWords(options.find, described, options, terminal))
        return
      }
      if (options.json) terminal.out(anchorJson(described, options.showText === true))
      else if (options.showText) terminal.out(anchorReading(described, terminal.width, paintFor(terminal)))
      else terminal.out(anchorYaml(described))
      end(exitCode.fine)
    })
}

function tellWords(words: string, text: DescribedText, { json }: Options, terminal: Terminal): ExitCode {
  const found = findWords(words, text)
  if (json) terminal.out(JSON.stringify(found, null, 2))
  else if (found.length === 0)
    terminal.note(`no passage holds "${words}"; give the words as they are printed, all from one sentence`)
  for (const { passage, start, end } of json ? [] : found)
    terminal.out(`passage ${passage}, start ${start}, end ${end}`)
  return found.length === 0 ? exitCode.found : exitCode.fine
}
