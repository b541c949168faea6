import { isUnknown } from '@entente/domain'
import type { CitedEvidence, CitedField } from '../../resources/evidence/cited-field.ts'
import type { CitedRecord } from '../cited/cited-record.ts'
import { fieldTitle } from '../cited/field-title.ts'
import type { Named, References } from '../cited/references.ts'
import { fieldIri, passageIri, recordIri, type Telling } from '../cited/telling.ts'
import { valueAsText } from '../cited/value-as-text.ts'
import { namedNode } from './named-node.ts'
import type { Node } from './types.ts'

/**
 * The accounts of a field as nodes, the lead first: value, pointer of the field, basis, the passages that each is derived
 * from, whom its words belong to, and how it relates to the account that it answers. Standards: schema.org, PROV-O.
 */
export function accountNodes(
  { field, accounts, onWordOf }: CitedField,
  cited: CitedRecord,
  telling: Telling,
): Node[] {
  const iri = (id: string) => `${fieldIri(telling, { ...cited.record, field })}/${id}`
  const from = (evidence: CitedEvidence) => origins(evidence, cited, telling)
  return accounts.map(({ id, value, asWritten, answers, lead, evidence, corroboration }, at) => {
    const voices = evidence.flatMap(voiceOf)
    return {
      '@id': iri(id),
      '@type': ['PropertyValue', 'Entity'],
      identifier: id,
      name: fieldTitle(cited, field),
      propertyID: field,
      ...shownValue(value, `${field}/${at}/value`, cited.references, telling),
      ...(asWritten === undefined ? {} : { asWritten }),
      isLead: at === 0,
      ...(lead === undefined ? {} : { leadBecause: lead }),
      ...(answers === undefined ? {} : { [answers.relation]: iri(answers.account) }),
      ...(answers?.note === undefined ? {} : { relationNote: answers.note }),
      basis: [...new Set(evidence.map(({ basis }) => basis))],
      wasDerivedFrom: [...new Set(evidence.flatMap(from))],
      ...(voices.length === 0 ? {} : { wasAttributedTo: each(voices, telling) }),
      evidence: evidence.map((one) => evidenceNode(one, from(one), telling)),
      independentSource: each(corroboration.sources, telling),
      ...(onWordOf === undefined ? {} : { onWordOf: namedNode(telling, onWordOf) }),
    }
  })
}

/** A value as text and as it stands exactly; a reference as what it leads to; one that is not known as that alone. */
function shownValue(value: unknown, pointer: string, references: References, telling: Telling): Node {
  if (isUnknown(value)) return { unknown: value.unknown }
  const named = references.get(pointer)
  const text = valueAsText(value, pointer, references)
  if (named) return { value: text, refersTo: namedNode(telling, named) }
  return typeof value === 'object' ? { value: text, exactValue: value } : { value }
}

function evidenceNode(evidence: CitedEvidence, wasDerivedFrom: readonly string[], telling: Telling): Node {
  const { basis, by, rule, note, reasoning } = evidence
  const voices = voiceOf(evidence)
  return {
    '@type': 'Entity',
    basis,
    wasDerivedFrom,
    ...(voices.length === 0 ? {} : { wasAttributedTo: each(voices, telling) }),
    ...(typeof by === 'string' ? { judgedBy: by } : {}),
    ...(rule === undefined ? {} : { rule }),
    ...(note === undefined ? {} : { note }),
    ...(reasoning === undefined ? {} : { reasoning }),
  }
}

/** The identifiers of what an account comes from: passages, a whole document, or the fields that it is derived from. */
function origins(
  { passages = [], document, inputs = [] }: CitedEvidence,
  { inputs: derivedFrom }: CitedRecord,
  telling: Telling,
): string[] {
  return [
    ...passages.map((passage) => passageIri(telling, passage.document, passage.number)),
    ...(document === undefined ? [] : [recordIri(telling, 'document', document.id)]),
    ...inputs.flatMap((input) => {
      const from = derivedFrom.get(input)
      return from ? [fieldIri(telling, from)] : []
    }),
  ]
}

/** The actor whose words or judgement it is. */
function voiceOf({ speaker, by }: CitedEvidence): readonly Named[] {
  if (speaker !== undefined) return [speaker]
  return by === undefined || typeof by === 'string' ? [] : [by]
}

const each = (named: readonly Named[], telling: Telling): Node[] =>
  [...new Map(named.map((one) => [one.id, one])).values()].map((one) => namedNode(telling, one))
