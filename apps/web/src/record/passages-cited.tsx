import type { RecordOf } from '@entente/domain'
import type { ReactNode } from 'react'
import { PassageLink } from '../evidence/passage-link.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { findRecord } from '../ledger/find-record.ts'
import { DocumentSource } from '../publishers/document-source.tsx'
import { words } from '../words.ts'
import styles from './passages-cited.module.css'
import { sectionIds } from './section-ids.ts'

/** The passages that a record rests on, each told in our own words, with who published it. */
export async function PassagesCited({ passages }: { passages: ReadonlyMap<string, readonly string[]> }) {
  const cited = (await Promise.all([...passages].map(([id, numbers]) => glosses(id, numbers)))).flat()
  if (cited.length === 0) return null
  return (
    <Section id={sectionIds.passages} title={words.record.passages}>
      <Folded count={cited.length}>
        <Rows>
          {cited.map(({ reference, gloss, document }) => (
            <Row
              key={reference}
              label={<PassageLink reference={reference} />}
              notes={<DocumentSource document={document} />}
            >
              {gloss}
            </Row>
          ))}
        </Rows>
      </Folded>
    </Section>
  )
}

/** Up to how many passages are told at once; more of them are unfolded on demand, since each note leads to its own. */
const shown = 10

const Folded = ({ count, children }: { count: number; children: ReactNode }) =>
  count <= shown ? (
    children
  ) : (
    <details>
      <summary className={styles['summary']}>{words.record.allPassages(count)}</summary>
      {children}
    </details>
  )

async function glosses(id: string, numbers: readonly string[]) {
  const found = await findRecord(id)
  if (found.kind !== 'document') return []
  const document: RecordOf<'document'> = found
  return document.passages
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, gloss }) => ({ reference: `${id}#${number}`, gloss, document }))
}
