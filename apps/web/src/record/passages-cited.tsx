import type { RecordOf } from '@entente/domain'
import { PassageLink } from '../evidence/passage-link.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { findRecord } from '../ledger/find-record.ts'
import { DocumentSource } from '../publishers/document-source.tsx'
import { words } from '../words.ts'

/** The passages that a record rests on, each told in our own words, with who published it. */
export async function PassagesCited({ passages }: { passages: ReadonlyMap<string, readonly string[]> }) {
  const cited = (await Promise.all([...passages].map(([id, numbers]) => glosses(id, numbers)))).flat()
  if (cited.length === 0) return null
  return (
    <Section title={words.record.passages}>
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
    </Section>
  )
}

async function glosses(id: string, numbers: readonly string[]) {
  const found = await findRecord(id)
  if (found.kind !== 'document') return []
  const document: RecordOf<'document'> = found
  return document.passages
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, gloss }) => ({ reference: `${id}#${number}`, gloss, document }))
}
