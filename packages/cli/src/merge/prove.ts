import { parseFile, type SourceFile } from '@entente/domain/check'
import { parseDocument, visit } from 'yaml'
import type { NeedOf } from '../new/need.ts'
import { Refusal } from '../refusal.ts'
import type { Ids } from './join-record.ts'
import { referencePlaces } from './reference-places.ts'

/** Throws a {@link Refusal} where a file is no YAML, or has aliases, through which one text would stand in two places. */
export function needPlain({ path, text }: SourceFile): void {
  const [complaint] = parseFile(text).complaints
  if (complaint)
    throw new Refusal(`${path}:${complaint.line} is no YAML; "entente check" tells what to mend first`)
  let hasAlias = false
  visit(parseDocument(text), {
    Alias() {
      hasAlias = true
      return visit.BREAK
    },
  })
  if (hasAlias) throw new Refusal(`${path} has aliases (*); write their values out first`)
}

/** Throws where a text that a merge made is no YAML, or still names the record that is gone. */
export function proveMerged(need: NeedOf<'object'>, { path, text }: SourceFile, { source }: Ids): void {
  const [complaint] = parseFile(text).complaints
  if (complaint) throw new Error(`the merge would break ${path}:${complaint.line}: ${complaint.message}`)
  for (const { scalar } of referencePlaces(need, parseDocument(text).contents))
    if (scalar.value === source || scalar.value.startsWith(`${source}#`))
      throw new Error(`the merge would leave ${scalar.value} in ${path}`)
}
