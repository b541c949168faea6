import type { ProbableDouble } from '@entente/domain/check'
import { count, wrap } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'

/** A pair of records that may be one, with what they are called. */
export type LabelledDouble = ProbableDouble & { readonly labels: readonly [string, string] }

/** The pairs with what speaks for them and against, and what an editor does about them. */
export function doublesReport(doubles: readonly LabelledDouble[], width: number, paint: Paint): string {
  if (doubles.length === 0) return `${paint('green', 'ok')} no two records look like one`
  const advice = [
    `One record? "entente merge <id> <into>" makes one of two and leaves a redirect. Two? Write the other's id under`,
    `"distinctFrom" in one of the two files.`,
    ...(doubles.some(({ kind }) => kind === 'document')
      ? ['Documents are not merged: one that gives another again says so in "derivedFrom".']
      : []),
  ].join(' ')
  return [
    ...doubles.map((double) => doubleReport(double, width, paint)),
    `${paint('bold', count(doubles.length, 'pair'))}\n${wrap(advice.split(' '), width, '')}`,
  ].join('\n\n')
}

const indent = '      '

function doubleReport(
  { kind, ids, labels, score, reasons }: LabelledDouble,
  width: number,
  paint: Paint,
): string {
  return [
    `${score.toFixed(2)}  ${paint('bold', `${ids[0]} and ${ids[1]}`)} (${kind})`,
    ...labels.map((label) => wrap(`${indent}${label}`.split(/(?<=\S) /), width, indent)),
    ...reasons.map((reason) => wrap(`${indent}- ${reason}`.split(/(?<=\S) /), width, `${indent}  `)),
  ].join('\n')
}
