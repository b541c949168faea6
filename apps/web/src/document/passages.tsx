import type { RecordOf } from '@entente/domain'
import { leadValue } from '@entente/domain'
import type { Coverage } from '@entente/domain/ledger'
import { Spread } from '../frame/spread.tsx'
import { groupBy } from '../listing/group-by.ts'
import { paragraphAnchor, paragraphOf } from './paragraph-anchor.ts'
import { PassageRow } from './passage-row.tsx'
import styles from './passages.module.css'

/** Every passage of a document in its order, paragraph by paragraph, under the headings of its sections. */
export function Passages({ document, coverage }: { document: RecordOf<'document'>; coverage: Coverage }) {
  const address = leadValue<string>(document.address)
  const paragraphs = groupBy(coverage.passages, ({ number }) => String(paragraphOf(number)))
  const printed = new Map(document.passages.map((passage) => [passage.number, passage]))
  return (
    <div>
      {[...paragraphs].map(([paragraph, passages]) => {
        const section = document.sections.find(({ from }) => from === Number(paragraph))
        return (
          <div key={paragraph} id={paragraphAnchor(Number(paragraph))} className={styles['paragraph']}>
            {section && (
              <Spread>
                <h3 className={styles['section']}>{section.label}</h3>
              </Spread>
            )}
            {passages.map((passage) => (
              <PassageRow
                key={passage.number}
                passage={passage}
                ends={printed.get(passage.number)}
                address={address}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}
