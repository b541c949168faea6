import { isAccounts, leadValue } from '../evidence/account.ts'
import type { DerivationRule } from '../evidence/evidence.ts'
import { isUnknown } from '../evidence/unknown.ts'
import { pointer, valueAt } from '../primitives/pointer.ts'
import type { Corpus, PieceOfEvidence } from './corpus.ts'
import { duration } from './derivations/duration.ts'
import type { Input, Mismatch } from './derivations/mismatch.ts'
import { ratio } from './derivations/ratio.ts'
import { sum } from './derivations/sum.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'

/** How each named rule is recomputed. */
const recompute: {
  readonly [R in DerivationRule]: (value: unknown, inputs: readonly Input[]) => Mismatch | undefined
} = { sum, ratio, duration }

/** A derived value's inputs exist and are known, never lead back to itself, and give the figure that it has. */
export const derivationsHold: Rule = {
  name: 'derivations-hold',
  guards: 'Inputs of a derived value exist, never lead back to it, and give its figure when recomputed.',
  *check(corpus) {
    const circles = circlesOf(corpus)
    for (const piece of corpus.evidence()) {
      const { of, path, account, evidence } = piece
      if (evidence.basis !== 'derived') continue
      if (evidence.inputs.some((address) => corpus.unread.has(recordOf(address)))) continue
      const faults = [...faultsOfInputs(piece, corpus, circles)]
      yield* faults
      if (faults.length > 0 || isUnknown(account.value)) continue
      const inputs = evidence.inputs.map((address) => ({ address, value: leadAt(address, corpus) }))
      const mismatch = recompute[evidence.rule](account.value, inputs)
      if (mismatch) yield { id: of.id, path: [...path.slice(0, -2), 'value'], ...mismatch }
    }
  },
}

const recordOf = (address: string): string => address.slice(0, address.indexOf('#'))

function fieldAt(address: string, corpus: Corpus): unknown {
  return valueAt(corpus.get(recordOf(address)), address.slice(address.indexOf('#') + 1))
}

function leadAt(address: string, corpus: Corpus): unknown {
  const field = fieldAt(address, corpus)
  return isAccounts(field) ? leadValue(field) : undefined
}

/** The address of the field that a piece of evidence supports. */
const ownAddress = ({ of, path }: PieceOfEvidence): string => `${of.id}#${pointer(path.slice(0, -3))}`

function* faultsOfInputs(
  piece: PieceOfEvidence,
  corpus: Corpus,
  circles: ReadonlySet<string>,
): Generator<Finding> {
  const { of, path, evidence } = piece
  if (evidence.basis !== 'derived') return
  for (const [index, address] of evidence.inputs.entries()) {
    const place = { id: of.id, path: [...path, 'inputs', index] }
    if (!isAccounts(fieldAt(address, corpus)))
      yield {
        ...place,
        expected: 'a field that holds accounts, record#/field',
        got: `"${address}", which is none`,
        fix: 'name the record and the field whose value went in, such as a-commitment#/amount',
      }
    else if (leadAt(address, corpus) === undefined)
      yield {
        ...place,
        expected: 'a field whose value is known',
        got: `"${address}", whose value is not`,
        fix: 'nothing can be computed from it: give the value another basis',
      }
    if (evidence.inputs.indexOf(address) !== index)
      yield { ...place, expected: 'each input once', got: `"${address}" again`, fix: 'delete the second' }
  }
  if (circles.has(ownAddress(piece)))
    yield {
      id: of.id,
      path: [...path, 'inputs'],
      expected: 'inputs that do not rest on this value',
      got: `inputs that lead back to ${ownAddress(piece)}`,
      fix: 'give one value in the circle a basis in a document',
    }
}

/** The fields that rest on themselves, directly or by others. */
function circlesOf(corpus: Corpus): ReadonlySet<string> {
  const inputs = new Map<string, readonly string[]>()
  for (const piece of corpus.evidence())
    if (piece.evidence.basis === 'derived') {
      const own = ownAddress(piece)
      inputs.set(own, [...(inputs.get(own) ?? []), ...piece.evidence.inputs])
    }
  const restsOnItself = (own: string): boolean => {
    const reached = new Set<string>()
    const open = [...(inputs.get(own) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === own) return true
      if (reached.has(next)) continue
      reached.add(next)
      open.push(...(inputs.get(next) ?? []))
    }
    return false
  }
  return new Set([...inputs.keys()].filter(restsOnItself))
}
