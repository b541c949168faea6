import { leadValue } from '@entente/domain'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'
import { Quoted } from './quoted.tsx'
import styles from './statement-words.module.css'

/** What was said: the very words in quotation marks and the reading face, and our paraphrase in the other face. */
export function StatementWords({ statement: { fragments, content } }: { statement: StatementRecord }) {
  const paraphrase = leadValue<string>(content)
  // Several documents may print the same words; they are read once.
  const verbatim = [...new Map(fragments?.map((fragment) => [fragment.text, fragment])).values()]
  return (
    <div className={styles['words']}>
      {verbatim.length > 0 && (
        <p className={styles['verbatim']}>
          <b>{words.statements.verbatim}</b>
          {verbatim.map((fragment) => (
            <Quoted key={fragment.text} fragment={fragment} />
          ))}
        </p>
      )}
      {paraphrase !== undefined && (
        <p>
          <b>{words.statements.paraphrase}</b> {paraphrase}
        </p>
      )}
    </div>
  )
}
