import type { FieldPath } from './field-path.ts'
import type { Need } from './need.ts'

/**
 * What the schema says about a field, or its choices where it has some. Positions in lists and of accounts may stand
 * in the path or be left out.
 */
export function describeField(need: Need, path: FieldPath): string | undefined {
  const [step, ...rest] = path
  if (step === undefined) {
    if (need.type === 'claim') return need.description ?? describeField(need.value, [])
    return need.type === 'choice' ? need.options.join(', ') : need.description
  }
  switch (need.type) {
    case 'object': {
      const field = need.fields.find(({ name }) => name === step)
      return field && describeField(field.need, rest)
    }
    case 'list':
      return describeField(need.item, /^\d+$/.test(step) ? rest : path)
    case 'claim':
      if (/^\d+$/.test(step)) return describeField(need, rest)
      if (step !== 'value') return step.startsWith('passage') ? 'document#paragraph.sentence' : undefined
      return (rest.length === 0 ? need.description : undefined) ?? describeField(need.value, rest)
    default:
      return undefined
  }
}
