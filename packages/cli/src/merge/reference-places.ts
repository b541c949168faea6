import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Need, NeedOf } from '../new/need.ts'

/** A scalar that names a record, or a field of one, in the YAML of a record. */
export interface ReferencePlace {
  readonly scalar: Scalar<string>
  /** The list that it stands in, where it stands in one. */
  readonly list?: YAMLSeq
  /** Whether it names a record or, as `record#/field`, a field of one. */
  readonly names: 'record' | 'field'
}

/**
 * Every place in a record's YAML at which its schema has a reference, and in the list of records that it is set apart
 * from. Passages are none: documents are not merged. What does not fit the schema is passed over.
 */
export function* referencePlaces(need: NeedOf<'object'>, record: unknown): Generator<ReferencePlace> {
  yield* inNeed(need, record)
  if (isMap(record)) yield* names(record.get('distinctFrom', true), 'record')
}

function* inNeed(need: Need, node: unknown, list?: YAMLSeq): Generator<ReferencePlace> {
  switch (need.type) {
    case 'reference':
      if (isText(node)) yield { scalar: node, names: 'record', ...(list ? { list } : {}) }
      return
    case 'object':
      if (isMap(node))
        for (const { name, need: inner } of need.fields) yield* inNeed(inner, node.get(name, true))
      return
    case 'list':
      if (isSeq(node)) for (const item of node.items) yield* inNeed(need.item, item, node)
      return
    case 'union':
      for (const option of need.options) yield* inNeed(option, node, list)
      return
    case 'claim':
      for (const account of isSeq(node) ? node.items : [node])
        if (isMap(account)) {
          yield* inNeed(need.value, account.get('value', true))
          yield* inEvidence(account)
        }
      return
    default:
  }
}

/** The keys of evidence that name a record; see the schema of evidence in @entente/domain. */
const evidenceKeys = ['speaker', 'by', 'document'] as const

function* inEvidence(piece: YAMLMap): Generator<ReferencePlace> {
  for (const key of evidenceKeys) yield* names(piece.get(key, true), 'record')
  yield* names(piece.get('inputs', true), 'field')
  const pieces: unknown = piece.get('evidence', true)
  if (isSeq(pieces)) for (const inner of pieces.items) if (isMap(inner)) yield* inEvidence(inner)
}

function* names(node: unknown, what: ReferencePlace['names']): Generator<ReferencePlace> {
  if (isText(node)) yield { scalar: node, names: what }
  if (isSeq(node))
    for (const item of node.items) if (isText(item)) yield { scalar: item, list: node, names: what }
}

const isText = (node: unknown): node is Node & Scalar<string> =>
  isScalar(node) && typeof node.value === 'string'
