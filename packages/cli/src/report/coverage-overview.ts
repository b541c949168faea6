import type { Coverage } from '@entente/domain/ledger'
import { count, fit, percent } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'
import { sharesOf } from './coverage-report.ts'

const figureWidth = 8

/** All documents in a table: how much of each carries records, is set aside with a reason, or is not accounted for. */
export function coverageOverview(coverages: readonly Coverage[], width: number, paint: Paint): string {
  const columns = ['passages', 'cited', 'aside', 'open']
  const room = Math.max(24, Math.min(width - columns.length * (figureWidth + 1), 48))
  const row = (name: string, figures: readonly string[]) =>
    `${fit(name, room)} ${figures.map((figure) => figure.padStart(figureWidth)).join(' ')}`
  const rows = coverages.map((coverage) => {
    const { cited, setAside, open } = sharesOf(coverage)
    const all = cited + setAside + open
    const shares = [cited, setAside, open].map((share) => percent(share, all))
    const line = row(coverage.document, [String(coverage.passages.length), ...shares])
    return open === 0 ? line : paint('yellow', line)
  })
  const passages = coverages.reduce((sum, one) => sum + one.passages.length, 0)
  const unfinished = coverages.filter((one) => sharesOf(one).open > 0).length
  const sum = `${count(coverages.length, 'document')}, ${count(passages, 'passage')}, ${unfinished === 0 ? 'all accounted for' : `${count(unfinished, 'document')} not yet accounted for`}`
  return [paint('bold', row('document', columns)), ...rows, '', sum].join('\n')
}
