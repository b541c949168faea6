import { collections, type Kind } from '@entente/domain'
import { Document, isMap, isScalar, visit } from 'yaml'
import type { Authored } from './authored.ts'
import { markBlanks, yamlStyle } from './blanks.ts'
import { describeField } from './describe-field.ts'
import { inOrder, needOfKind } from './draft.ts'

/** The path of a record's file within the data folder. */
export const recordPath = (kind: Kind, id: string): string => `${collections[kind]}/${id}.yaml`

/**
 * The YAML text of a record's file: the line by which an editor finds its schema, remarks, then the fields
 * in the order of the schema. What is blank is marked, with what the schema wants there.
 */
export function recordText(kind: Kind, fields: Authored, remarks: readonly string[] = []): string {
  const need = needOfKind(kind)
  const document = new Document(inOrder(need, fields))
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'value' || !isMap(value)) return
      value.flow = !value.items.some((item) => isScalar(item.value) && item.value.value === null)
    },
  })
  markBlanks(document, (field) => describeField(need, field))
  const head = [`yaml-language-server: $schema=../../schemas/${kind}.json`, ...remarks]
  return head.map((line) => `# ${line}\n`).join('') + document.toString(yamlStyle)
}
