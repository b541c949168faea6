import type { Shown } from '../reading/shape-of.ts'
import { dateInWords } from '../values/date-in-words.ts'
import { figure } from '../values/figure.ts'
import { moneyInWords } from '../values/money-in-words.ts'
import { pointInWords } from '../values/point-in-words.ts'
import { fieldName, natureName, termName, words } from '../words.ts'

/** A value as plain text, as its page has it; `labelOf` names the record that a reference leads to. */
export function valueAsText(shown: Shown, labelOf: (id: string) => string): string {
  switch (shown.shape) {
    case 'unknown':
      return words.values[shown.value.unknown]
    case 'reference':
      return labelOf(shown.value)
    case 'date':
      return dateInWords(shown.value)
    case 'money':
      return `${moneyInWords(shown.value)} ${natureName(shown.value.nature)}`
    case 'quantity':
      return `${words.values.bounds[shown.value.bound ?? 'exact'] ?? ''}${figure(shown.value.number)} ${shown.value.unit}`
    case 'name':
      return shown.value.text
    case 'rate':
      return words.values.rate(figure(shown.value.rate), shown.value.from, shown.value.to)
    case 'point':
      return pointInWords(shown.value.coordinates)
    case 'boolean':
      return shown.value ? words.values.yes : words.values.no
    case 'term':
      return termName(shown.value)
    case 'address':
    case 'text':
      return shown.value
    case 'parts':
      return shown.value.map(([key, part]) => `${fieldName(key)}: ${valueAsText(part, labelOf)}`).join('; ')
  }
}
