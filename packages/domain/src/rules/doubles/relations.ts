import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { dateSigns } from './dates.ts'
import { knownValues } from './known-values.ts'
import { nameLikeness, prepareName } from './name-likeness.ts'

type Relation = RecordOf<'relation'>

const prepared = remembered((relation: Relation) => {
  const ties = knownValues(relation.tie)
  return {
    ends: ties.map(({ subject, object }) => [subject, object].sort().join(' and ')),
    offices: ties.flatMap(({ office }) => (office === undefined ? [] : [prepareName(office)])),
    periods: knownValues(relation.period),
  }
})

/** Relations are known by their ends, whichever way round, and their type. */
export const compareRelations: MakeComparison<'relation'> = () => ({
  keys: (relation) => prepared(relation).ends.map((ends) => `${relation.type} ${ends}`),
  signs(a, b) {
    const [own, other] = [prepared(a), prepared(b)]
    const ends = own.ends.find((one) => other.ends.includes(one))
    if (ends === undefined || a.type !== b.type) return []
    return [
      { says: `Both are of type ${a.type} and tie ${ends}.`, weight: 0.65 },
      ...officeSigns(a, b),
      ...dateSigns(own.periods, other.periods, { same: 0.2, common: 0.2, apart: 0.7 }),
    ]
  },
})

function officeSigns(a: Relation, b: Relation): Sign[] {
  const [[one], [other]] = [prepared(a).offices, prepared(b).offices]
  if (!one || !other) return []
  const { likeness } = nameLikeness(one, other, () => 1)
  return likeness >= 0.5
    ? [{ says: `Their offices are alike: "${one.text}" and "${other.text}".`, weight: 0.5 * likeness }]
    : [{ says: `But their offices differ: "${one.text}" and "${other.text}".`, weight: -0.2 }]
}
