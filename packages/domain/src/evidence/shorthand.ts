import type * as z from 'zod'
import { walkSchema } from '../primitives/walk-schema.ts'
import { isClaimField, onlyAccountId } from './account.ts'

/** The keys of evidence that may stand in the account itself; `passage` is short for `passages` of one. */
export const evidenceKeys = [
  'basis',
  'passages',
  'document',
  'speaker',
  'by',
  'rule',
  'inputs',
  'reasoning',
  'note',
]

type Authored = Record<string, unknown>
const isAuthored = (value: unknown): value is Authored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Writes out what an author may leave unsaid in a claim-bearing field:
 * - a single account need not stand in a list, nor have an id;
 * - `passage: a-report#3.1` stands for `passages: [a-report#3.1]`;
 * - one piece of evidence may stand in the account itself: its keys then move into `evidence`;
 * - `basis` is `stated` unless said otherwise.
 *
 * So the common case is two lines, a value and a passage. Anything else is left as it is, for the schema to judge.
 */
export function expandField(authored: unknown): unknown {
  if (Array.isArray(authored))
    return authored.map((one) => expandAccount(one, authored.length === 1 ? onlyAccountId : undefined))
  return isAuthored(authored) ? [expandAccount(authored, onlyAccountId)] : authored
}

function expandAccount(authored: unknown, id: string | undefined): unknown {
  if (!isAuthored(authored)) return authored
  const account: Authored = id === undefined ? {} : { id }
  const evidence: Authored = {}
  for (const [key, value] of Object.entries(authored)) {
    if (key === 'passage') evidence['passages'] = [value]
    else if (evidenceKeys.includes(key)) evidence[key] = value
    else account[key] = value
  }
  if (Array.isArray(account['evidence'])) account['evidence'] = account['evidence'].map(expandEvidence)
  if (Object.keys(evidence).length > 0) {
    if (account['evidence'] === undefined) account['evidence'] = [expandEvidence(evidence)]
    else Object.assign(account, evidence)
  }
  return account
}

function expandEvidence(authored: unknown): unknown {
  if (!isAuthored(authored)) return authored
  const { passage, ...rest } = authored
  return { basis: 'stated', ...(passage === undefined ? {} : { passages: [passage] }), ...rest }
}

/** Expands every claim-bearing field of an authored record, as its schema tells where they are. A copy is returned. */
export function expandRecord(schema: z.core.$ZodType, authored: unknown): unknown {
  const copy = structuredClone(authored)
  const places = [...walkSchema(schema, copy)].filter((visit) => isClaimField(visit.schema))
  for (const { path, value } of places) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy)
    ;(parent as Record<string | number, unknown>)[path.at(-1) as string | number] = expandField(value)
  }
  return copy
}
