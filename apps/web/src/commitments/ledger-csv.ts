import type { LedgerRow } from './ledger-row.ts'

const columns: readonly (readonly [name: string, read: (row: LedgerRow) => string | undefined])[] = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['givers', ({ givers }) => givers.map(({ label }) => label).join('; ')],
  ['receivers', ({ receivers }) => receivers.map(({ label }) => label).join('; ')],
  ['amount', ({ amount, without }) => amount ?? without],
  ['currency', ({ currency }) => currency],
  ['nature', ({ nature }) => nature],
  ['bound', ({ bound }) => bound],
  ['status', ({ status }) => status],
  ['basis', ({ basis }) => basis],
  ['speaker', ({ speaker }) => speaker],
  ['source', ({ source }) => source],
  ['passages', ({ passages }) => passages.join('; ')],
  ['address', ({ address }) => address],
]

/**
 * Rows as CSV with a head, lines ended by CRLF. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe. Standard: RFC 4180.
 */
export const asCsv = (rows: readonly LedgerRow[]): string =>
  [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row) ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')

/** Rows as JSON text. */
export const asJson = (rows: readonly LedgerRow[]): string => `${JSON.stringify(rows, undefined, 2)}\n`

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
