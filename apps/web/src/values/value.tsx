import type { Shown } from '../reading/shape-of.ts'
import { fieldName, termName, words } from '../words.ts'
import { DateValue } from './date-value.tsx'
import { figure } from './figure.ts'
import { languageName } from './language-name.ts'
import { MoneyValue } from './money-value.tsx'
import { pointInWords } from './point-in-words.ts'
import { RecordLink } from './record-link.tsx'
import { Stance } from './stance.tsx'
import { Standing } from './standing.tsx'
import { toneOfState } from './tone-of-state.ts'
import { UnknownValue } from './unknown-value.tsx'
import { ValueParts } from './value-parts.tsx'

/** Any value, by its shape. `key` words such as states are drawn with their mark where `field` says that it is one. */
export function Value({ shown, field }: { shown: Shown; field?: string }) {
  switch (shown.shape) {
    case 'unknown':
      return <UnknownValue unknown={shown.value.unknown} />
    case 'reference':
      return <RecordLink id={shown.value} />
    case 'date':
      return <DateValue date={shown.value} />
    case 'money':
      return <MoneyValue money={shown.value} />
    case 'quantity':
      return `${words.values.bounds[shown.value.bound ?? 'exact'] ?? ''}${figure(shown.value.number)} ${shown.value.unit}`
    case 'rate':
      return words.values.rate(figure(shown.value.rate), shown.value.from, shown.value.to)
    case 'name':
      return <span lang={shown.value.language}>{shown.value.text}</span>
    case 'point':
      return pointInWords(shown.value.coordinates)
    case 'boolean':
      return shown.value ? words.values.yes : words.values.no
    case 'address':
      return <a href={shown.value}>{shown.value}</a>
    case 'term':
      if (field === 'language') return languageName(shown.value)
      if (field === 'stance') return <Stance stance={shown.value} />
      return field && statefulFields.has(field) && toneOfState(shown.value) ? (
        <Standing state={shown.value} />
      ) : (
        termName(shown.value)
      )
    case 'text':
      return shown.value
    case 'parts':
      return <ValueParts parts={shown.value.map(([key, part]) => ({ label: fieldName(key), part }))} />
  }
}

const statefulFields = new Set(['state', 'status'])
