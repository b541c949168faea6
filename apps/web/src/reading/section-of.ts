import { type Account, isAccounts } from '@entente/domain'

/** The sections of a record's page that show its fields, in the order in which they stand there. */
export const sections = ['short', 'standing', 'depends', 'differing', 'names', 'rest'] as const

/** One of {@link sections}. */
export type SectionName = (typeof sections)[number]

/** What a reader looks for first, in the order in which it is told: who, for how much, what, in which words, when, where. */
const first = [
  'participants',
  'amount',
  'total',
  'quantity',
  'impliedRate',
  'name',
  'tie',
  'speaker',
  'office',
  'question',
  'positions',
  'action',
  'need',
  'proposals',
  'content',
  'fragments',
  'date',
  'place',
]

/** What a record cannot be without: what must come first, what it stands under and what it is a part of. */
const dependence = ['dependsOn', 'under', 'partOf']

/** The section that shows a field, by its key and what stands in it. */
export function sectionOf(key: string, value: unknown): SectionName {
  if (key === 'status') return 'standing'
  if (key === 'otherNames') return 'names'
  if (first.includes(key)) return 'short'
  if (dependence.includes(key)) return 'depends'
  return differs(value) ? 'differing' : 'rest'
}

/** Where a field stands among those of a record: the lower, the earlier. Fields of one place keep their order. */
export const placeOf = (key: string, value: unknown): number =>
  sections.indexOf(sectionOf(key, value)) * 100 + Math.max(0, first.indexOf(key))

/** Whether some account of a field does more than say the same in other words. A named claim is asked for its claim. */
function differs(value: unknown): boolean {
  if (isAccounts(value)) return value.some(saysOther)
  return typeof value === 'object' && value !== null && 'of' in value && Object.values(value).some(differs)
}

const saysOther = ({ answers }: Account): boolean => answers !== undefined && answers.relation !== 'restates'
