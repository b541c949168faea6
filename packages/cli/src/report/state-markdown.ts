import type { DocumentState, StateReport } from '@entente/domain/ledger'
import { count } from '../terminal/columns.ts'

/** The state of a dataset as Markdown: what it rests on, how well, where its sources differ, and what wants doing. */
export function stateMarkdown(report: StateReport): string {
  return [
    `# State of the dataset ${report.dataset.version}`,
    `SHA-256 ${report.dataset.hash}`,
    inFigures(report),
    section('Documents', documentsTable(report.documents)),
    section('Independent sources behind the lead account of a field', corroborationTable(report)),
    section('Where sources differ', disagreementsList(report)),
    section('On one party’s word alone', oneWordList(report)),
    section('Links to check', linksList(report)),
  ].join('\n\n')
}

const section = (title: string, body: string): string => `## ${title}\n\n${body}`

const none = 'None.'

function inFigures({
  documents,
  publishers,
  languages,
  dataset,
  fields,
  accounts,
  bases,
}: StateReport): string {
  const records = Object.values(dataset.counts).reduce((sum, one) => sum + one, 0)
  const known = Object.entries(bases).map(([basis, number]) => `${number} ${basis}`)
  return [
    `- ${count(records, 'record')} of ${count(documents.length, 'document')} in ${count(languages.length, 'language')} (${languages.join(', ')}) by ${count(publishers, 'publisher')}`,
    `- ${count(accounts, 'account')} in ${count(fields, 'field')}; evidence: ${known.join(', ')}`,
  ].join('\n')
}

/** A row of a Markdown table; a bar within a cell is escaped, so that it ends none. */
const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`

const table = (heads: readonly string[], rows: readonly string[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n')

function documentsTable(documents: readonly DocumentState[]): string {
  return table(
    ['document', 'published', 'publisher', 'standing', 'language', 'extent', 'cited', 'set aside', 'link'],
    documents.map((one) =>
      row(
        one.id,
        one.published ?? 'unknown',
        one.publisher ?? 'unknown',
        `${one.standing ?? 'unknown'}${one.derived ? ', derived' : ''}`,
        one.language,
        one.extent,
        `${one.cited} of ${one.passages}`,
        one.setAside,
        linkOf(one),
      ),
    ),
  )
}

const linkOf = ({ link }: DocumentState): string =>
  link === undefined ? 'no address' : link.on === undefined ? 'never checked' : `${link.state} on ${link.on}`

function corroborationTable({ corroboration }: StateReport): string {
  const name = (sources: number) => (sources === 0 ? 'none: inferred, derived or not known' : String(sources))
  return table(
    ['sources', 'fields'],
    corroboration.map(({ sources, fields }) => row(name(sources), fields)),
  )
}

function disagreementsList({ disagreements }: StateReport): string {
  const lines = disagreements.map(({ id, label, field, pairs }) => {
    const told = pairs.map(({ account, relation, answers }) => `${account} ${relation} ${answers}`)
    return `- ${label} (\`${id}${field}\`): ${told.join('; ')}`
  })
  return lines.join('\n') || none
}

const oneWordList = ({ onOneWord }: StateReport): string =>
  onOneWord.map(({ id, field, of }) => `- \`${id}${field}\`: ${of}`).join('\n') || none

function linksList({ links, documents }: StateReport): string {
  const byId = new Map<string, DocumentState>(documents.map((document) => [document.id, document]))
  const lines = links.flatMap((id) => {
    const document = byId.get(id)
    return document ? [`- ${id}: ${linkOf(document)}, ${document.address}`] : []
  })
  return lines.join('\n') || none
}
