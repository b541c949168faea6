import { Command, CommanderError } from 'commander'
import { anchorCommand } from './commands/anchor.ts'
import { checkCommand } from './commands/check.ts'
import { coverageCommand } from './commands/coverage.ts'
import { doublesCommand } from './commands/doubles.ts'
import { linksCommand } from './commands/links.ts'
import { mergeCommand } from './commands/merge.ts'
import { newCommand } from './commands/new.ts'
import { examples } from './commands/options.ts'
import { reportCommand } from './commands/report.ts'
import { verifyCommand } from './commands/verify.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { Refusal } from './refusal.ts'
import { Cancelled } from './terminal/prompts.ts'
import type { Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'

/**
 * Runs one command as the words after `entente` ask for it, and tells how it ended. It never throws: what went wrong
 * is said in a sentence on standard error.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine
  const end = (ended: ExitCode) => {
    code = ended
  }
  const program = new Command('entente')
    .description("The editor's commands for an open, source-cited ledger of diplomacy.")
    .version(version, '--version', 'print the version')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText(
      'after',
      examples('entente anchor report.txt', 'entente new document --text report.txt', 'entente check') +
        '\nExit codes: 0 nothing is wrong, 1 something was found, 2 bad use.\n',
    )
  for (const make of [
    newCommand,
    checkCommand,
    coverageCommand,
    doublesCommand,
    mergeCommand,
    verifyCommand,
    anchorCommand,
    reportCommand,
    linksCommand,
  ])
    program.addCommand(make(terminal, end))
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showHelpAfterError('(--help shows how it is used)')
      .configureOutput({
        writeOut: (text) => terminal.out(text.trimEnd()),
        outputError: (text, write) => write(text.replace(/^error:/, 'entente:')),
        writeErr: (text) => terminal.note(text.trimEnd()),
        getOutHelpWidth: () => Math.min(terminal.width, 100),
        getErrHelpWidth: () => Math.min(terminal.width, 100),
      })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return ended(error, terminal)
  }
}

function ended(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.badUse
  if (error instanceof Refusal || error instanceof Cancelled) terminal.note(`entente: ${error.message}`)
  else
    terminal.note(
      `entente: this should not happen: ${error instanceof Error ? error.message : String(error)}`,
    )
  return exitCode.badUse
}
