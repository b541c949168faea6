import { parsePassageReference } from '@entente/domain'
import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'

type Fragment = NonNullable<StatementRecord['fragments']>[number]

/** A fragment in quotation marks, in the language of its document. */
export async function Quoted({ fragment: { text, passage } }: { fragment: Fragment }) {
  const document = await findRecord(parsePassageReference(passage)?.document ?? '')
  const language = document.kind === 'document' ? document.language : words.language
  return (
    <>
      {' '}
      <q lang={language === words.language ? undefined : language}>{text}</q>
    </>
  )
}
