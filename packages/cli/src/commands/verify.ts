import { verify } from '@entente/anchor'
import { Command } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readText, standardInput } from '../files/read-text.ts'
import { filesUnder } from '../files/text-files.ts'
import type { DocumentRecord } from '../records/find-document.ts'
import { openDocument } from '../records/open-document.ts'
import { Refusal } from '../refusal.ts'
import {
  bestFirst,
  type FileVerification,
  isCopy,
  isSame,
  verifyLine,
  verifyRows,
} from '../report/verify-report.ts'
import { count } from '../terminal/columns.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
}

/** `entente verify <document> <file|folder>` */
export function verifyCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('verify')
    .summary('verify your copy of a document, passage by passage')
    .description(
      'Verifies a copy of a document: whether each passage stands in its place (exact), elsewhere (moved), was edited\n(changed) or is gone. Of a folder every text file is tried; the copies are told, the best first and in full, and\nfiles that are no copy do not count. Nothing is sent anywhere. Ends with 0 where the copy is the document, with 1 where\nanything differs.',
    )
    .argument('<document>', 'id of a document')
    .argument('<copy>', 'a plain text file in UTF-8, a folder of them, or - for standard input')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'entente verify a-report copy.txt',
        'entente verify a-report clippings/',
        'pbpaste | entente verify a-report - --json',
      ),
    )
    .action(async (id: string, copy: string, options: Options) => {
      const { document } = await openDocument(id, options.data, terminal.folder)
      const { found, skipped, isFolder } = await verifyAll(document, copy, terminal)
      const copies = isFolder ? found.filter(isCopy) : found
      if (options.json) terminal.out(JSON.stringify({ document: id, files: found, skipped }, null, 2))
      else {
        const paint = paintFor(terminal)
        const [best] = copies
        for (const one of copies) terminal.out(verifyLine(one, document, paint))
        if (best) for (const row of verifyRows(best, document, terminal.width, paint)) terminal.out(row)
        const others = found.length - copies.length
        if (others > 0)
          terminal.out(`${count(others, 'file')} in ${copy} ${others === 1 ? 'is' : 'are'} no copy of ${id}`)
        if (skipped.length > 0)
          terminal.note(`passed over ${count(skipped.length, 'file')} that cannot be read as text`)
      }
      end(copies.length > 0 && copies.every((one) => isSame(one, document)) ? exitCode.fine : exitCode.found)
    })
}

interface Skipped {
  readonly file: string
  readonly reason: string
}

async function verifyAll(document: DocumentRecord, copy: string, terminal: Terminal) {
  const { files, isFolder } =
    copy === standardInput ? { files: [copy], isFolder: false } : await filesUnder(copy, terminal.folder)
  if (files.length === 0) throw new Refusal(`${copy} holds no file; name a folder with text files in it`)
  const found: FileVerification[] = []
  const skipped: Skipped[] = []
  for (const [at, file] of files.entries()) {
    try {
      const text = await readText(file, terminal)
      const verification = await verify(document.passages, text, {
        textSha256: document.text.sha256,
        language: document.language,
        onProgress: (share) =>
          terminal.progress(
            `verifying ${isFolder ? `${at + 1} of ${files.length}: ` : ''}${file} ${Math.floor(100 * share)} %`,
          ),
      })
      found.push({ file, ...verification })
    } catch (error) {
      if (error instanceof RangeError)
        throw new Refusal(
          `the anchors of ${document.id} are damaged (${error.message}); "entente anchor" makes them anew`,
        )
      if (!isFolder || !(error instanceof Refusal)) throw error
      skipped.push({ file, reason: error.message })
    }
  }
  terminal.progress('')
  if (found.length === 0) throw new Refusal(`${copy} holds no text file in UTF-8; name one that does`)
  return { found: bestFirst(found), skipped, isFolder }
}
