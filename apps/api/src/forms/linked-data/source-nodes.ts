import type { CitedPassage } from '../../resources/evidence/cited-field.ts'
import type { CitedRecord } from '../cited/cited-record.ts'
import { type SourceDocument, sourceDocuments } from '../cited/source-documents.ts'
import { fieldIri, passageIri, recordIri, type Telling } from '../cited/telling.ts'
import { namedNode } from './named-node.ts'
import type { Node } from './types.ts'

/** The passages behind records as nodes, each once, and after them their documents. Standard: Web Annotation. */
export async function sourceNodes(cited: readonly CitedRecord[], telling: Telling): Promise<Node[]> {
  const evidence = cited.flatMap(({ fields }) =>
    fields.flatMap(({ accounts }) => accounts.flatMap((account) => account.evidence)),
  )
  const passages = new Map<string, CitedPassage>()
  for (const passage of [
    ...evidence.flatMap((one) => one.passages ?? []),
    ...cited.flatMap(({ fragments }) => fragments.map((one) => one.passage)),
  ])
    passages.set(passage.id, passage)
  const documents = await sourceDocuments(
    [
      ...[...passages.values()].map(({ document }) => document),
      ...cited.flatMap(({ record }) => (record.kind === 'document' ? [record.id] : [])),
      ...evidence.flatMap(({ document }) => (document === undefined ? [] : [document.id])),
    ],
    telling,
  )
  return [
    ...[...passages.values()].map((one) => passageNode(one, documents.get(one.document), telling)),
    ...[...documents.values()].map((one) => documentNode(one, telling)),
    ...inputNodes(cited, telling),
  ]
}

/** The fields of records that values are derived from, each once. */
function inputNodes(cited: readonly CitedRecord[], telling: Telling): Node[] {
  const inputs = new Map(cited.flatMap((one) => [...one.inputs]))
  return [...inputs.values()].map((input) => ({
    '@id': fieldIri(telling, input),
    '@type': 'Entity',
    name: `${input.label}, ${input.field}`,
    propertyID: input.field,
    isPartOf: recordIri(telling, input.kind, input.id),
  }))
}

function passageNode(
  { id, document, number, start, end, sha256, gloss, language, links }: CitedPassage,
  source: SourceDocument | undefined,
  telling: Telling,
): Node {
  return {
    '@id': passageIri(telling, document, number),
    '@type': ['SpecificResource', 'Entity'],
    identifier: id,
    name: `${source?.label ?? document}, passage ${number}`,
    description: gloss,
    language,
    sha256,
    hasSource: recordIri(telling, 'document', document),
    hasSelector: { '@type': 'TextPositionSelector', start, end },
    ...(links.source === undefined ? {} : { url: links.source }),
  }
}

function documentNode(document: SourceDocument, telling: Telling): Node {
  const { id, label, title, address, publisher, published, language, text } = document
  return {
    ...namedNode(telling, { kind: 'document', id, label }),
    '@type': ['CreativeWork', 'Entity'],
    identifier: id,
    ...(title === undefined || title === label ? {} : { alternateName: title }),
    ...(address === undefined ? {} : { url: address }),
    ...(publisher === undefined ? {} : { publisher: namedNode(telling, publisher) }),
    ...(published === undefined ? {} : { issued: published }),
    language,
    sha256: text.sha256,
    lengthInCodePoints: text.length,
  }
}
