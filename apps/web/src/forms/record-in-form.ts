import type { EntenteRecord } from '@entente/domain'
import { ledger } from '../ledger/ledger.ts'
import { referencesOf } from '../reading/references-of.ts'
import { asJson } from './as-json.ts'
import { asLinkedData } from './as-linked-data.ts'
import { asMarkdown } from './as-markdown.ts'
import type { FormName } from './form-names.ts'
import { wholeAddress, wholeRecord } from './whole-record.ts'

/** A record in one of its other forms, as text. */
export async function recordInForm(record: EntenteRecord, form: FormName): Promise<string> {
  const whole = await wholeRecord(record)
  if (form === 'json') return asJson(whole)
  const around = await ledger.neighbours({ around: record.id })
  const nodes = new Map((around?.nodes ?? []).map((node) => [node.id as string, node]))
  if (form === 'jsonld')
    return asLinkedData(whole, (id) => {
      const node = nodes.get(id)
      return node && wholeAddress(node)
    })
  const references = referencesOf(record.id, around)
  return asMarkdown(whole, {
    isReference: (pointer) => references.has(pointer),
    labelOf: (id) => nodes.get(id)?.label ?? id,
  })
}
