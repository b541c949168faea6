import type { RecordOf } from '@entente/domain'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { addressOf } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import type { BackLink } from '../reading/read-record.ts'
import { termName, words } from '../words.ts'
import { sectionIds } from './section-ids.ts'
import { TieSentence } from './tie-sentence.tsx'
import styles from './ties.module.css'

/** The ties that a record stands in, told as sentences, each with what it rests on; those of one type together. */
export async function Ties({ of, links }: { of: string; links: readonly BackLink[] }) {
  const found = await Promise.all(links.map(({ id }) => findRecord(id)))
  const relations = found
    .filter((record) => record.kind === 'relation')
    .sort((a, b) => a.type.localeCompare(b.type))
  if (relations.length === 0) return null
  return (
    <Section id={sectionIds.ties} title={words.record.ties}>
      <Rows>
        {relations.map((relation, index) => {
          const isSameType = relations[index - 1]?.type === relation.type
          return (
            <Row
              key={relation.id}
              label={termName(relation.type)}
              inside={isSameType}
              sameLabel={isSameType}
              notes={<TieNote relation={relation} />}
            >
              <TieSentence relation={relation} of={of} />
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}

/** What a tie rests on, and the way to its record. */
function TieNote({ relation }: { relation: RecordOf<'relation'> }) {
  const [evidence] = relation.tie[0]?.evidence ?? []
  return (
    <div className={styles['note']}>
      {evidence && (
        <p>
          <EvidenceWords evidence={evidence} brief />
        </p>
      )}
      <a
        href={addressOf(relation.kind, relation.id)}
        aria-label={`${words.record.tieRecord}: ${relation.label}`}
      >
        {words.record.tieRecord}
      </a>
    </div>
  )
}
