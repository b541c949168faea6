import type { Kind } from '@entente/domain'
import { count } from '../terminal/columns.ts'
import { type FieldPath, pathText } from './field-path.ts'
import type { Missing } from './missing.ts'

const fieldWidth = 24

/**
 * What a record still wants, and how to give it, for somebody whom nothing can be asked. `hasGround` says whether a
 * passage was given for all claims.
 */
export function missingReport(kind: Kind, missing: readonly Missing[], hasGround: boolean): string {
  const head = `the ${kind} still wants ${count(missing.length, 'field')}; give each with --set field=value, or all with --from <file>`
  const rows = missing.map(({ path, need }) => {
    if (need === 'evidence') return row([...path, 'passage'], 'what it rests on, document#paragraph.sentence')
    return row(path, need.type === 'choice' ? need.options.join(', ') : (need.description ?? ''))
  })
  const ground =
    '  A claim also wants what it rests on: --passage document#paragraph.sentence for all that say nothing else.'
  return [head, ...rows, ...(hasGround ? [] : [ground])].join('\n')
}

const row = (path: FieldPath, wanted: string): string =>
  `  ${pathText(path).padEnd(fieldWidth)} ${wanted}`.trimEnd()
