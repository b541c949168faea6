import { join } from 'node:path'
import { leadValue } from '@entente/domain'
import type { SourceFile } from '@entente/domain/check'
import { linkStateOf } from '@entente/domain/ledger'
import { writeWhole } from '@entente/domain/node'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { needDataFolder } from '../files/data-folder.ts'
import { checkLink } from '../links/check-link.ts'
import { withCheck } from '../links/write-check.ts'
import type { DocumentRecord } from '../records/find-document.ts'
import { type Library, openLibrary } from '../records/library.ts'
import { count } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { dataOption, examples, jsonOption } from './options.ts'

interface Options {
  readonly data?: string
  readonly json?: true
  readonly ask?: true
  readonly limit: number
}

/** `entente links [folder]` */
export function linksCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('links')
    .summary('tell which links were checked and when; with --ask, check them')
    .description(
      'Tells of each document’s address whether it was ever checked, when, and what it answered, the longest ago first.\nWith --ask the addresses are asked, one after the other, and each outcome is written into the document’s file. Ends\nwith 1 where the last answer of one was that it is gone or moved.',
    )
    .argument('[folder]', 'the data folder; the same as --data')
    .addOption(dataOption())
    .addOption(jsonOption())
    .option('--ask', 'ask the addresses over the network and write the outcomes down')
    .addOption(
      new Option('--limit <number>', 'how many to tell or to ask').default(50).argParser(wholeNumber),
    )
    .addHelpText('after', examples('entente links', 'entente links --ask --limit 10'))
    .action(async (named: string | undefined, options: Options) => {
      const library = await openLibrary(await needDataFolder(named ?? options.data, terminal.folder))
      const due = documentsIn(library).slice(0, options.limit)
      const told = options.ask ? await askAll(due, library, terminal) : due.map(stateOf)
      terminal.out(
        options.json
          ? JSON.stringify(told, null, 2)
          : told.map(inWords).join('\n') || 'no document has an address',
      )
      terminal.note(count(told.length, 'address', 'addresses'))
      end(told.some(({ state }) => state === 'gone' || state === 'moved') ? exitCode.found : exitCode.fine)
    })
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 1.')
  return Number(text)
}

/** The documents that have an address, the never checked first, then by the day of their last check. */
function documentsIn({ checked: { records } }: Library): DocumentRecord[] {
  const day = (document: DocumentRecord) => linkStateOf(document).on ?? ''
  return records
    .filter((record) => record.kind === 'document')
    .filter((document) => addressOf(document) !== undefined)
    .sort((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id))
}

const addressOf = (document: DocumentRecord): string | undefined => leadValue<string>(document.address)

interface Told {
  readonly id: string
  readonly address: string
  readonly state: string
  readonly on?: string
}

const stateOf = (document: DocumentRecord): Told => ({
  id: document.id,
  address: addressOf(document) ?? '',
  ...linkStateOf(document),
})

const inWords = ({ id, address, state, on }: Told): string =>
  `${id}: ${on === undefined ? 'never checked' : `${state} on ${on}`}, ${address}`

async function askAll(
  documents: readonly DocumentRecord[],
  library: Library,
  terminal: Terminal,
): Promise<Told[]> {
  const told: Told[] = []
  for (const [at, document] of documents.entries()) {
    terminal.progress(`asking ${at + 1} of ${documents.length}: ${document.id}`)
    const address = addressOf(document) ?? ''
    const answer = await checkLink(address)
    const check = { on: new Date().toISOString().slice(0, 10), ...answer }
    const file = library.files.find(({ path }) => path === `documents/${document.id}.yaml`)
    if (file) await write(file, withCheck(file.text, check), library.folder)
    told.push({ id: document.id, address, state: check.outcome, on: check.on })
  }
  terminal.progress('')
  return told
}

const write = ({ path }: SourceFile, text: string, folder: string): Promise<void> =>
  writeWhole(join(folder, path), text)
