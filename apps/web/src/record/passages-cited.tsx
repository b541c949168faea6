import { PassageLink } from '../evidence/passage-link.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'

/** The passages that a record rests on, each told in our own words. */
export async function PassagesCited({ passages }: { passages: ReadonlyMap<string, readonly string[]> }) {
  const cited = await Promise.all([...passages].map(([id, numbers]) => glosses(id, numbers)))
  if (cited.flat().length === 0) return null
  return (
    <Section title={words.record.passages}>
      <Rows>
        {cited.flat().map(({ reference, gloss }) => (
          <Row key={reference} label={<PassageLink reference={reference} />}>
            {gloss}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

async function glosses(id: string, numbers: readonly string[]) {
  const document = await findRecord(id)
  if (document.kind !== 'document') return []
  return document.passages
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, gloss }) => ({ reference: `${id}#${number}`, gloss }))
}
