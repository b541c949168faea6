import type { RecordOf } from '@entente/domain'
import type { Coverage, PassageCoverage } from '@entente/domain/ledger'
import { Row, Rows } from '../frame/rows.tsx'
import { words } from '../words.ts'
import styles from './outline.module.css'
import { paragraphAnchor, paragraphOf } from './paragraph-anchor.ts'
import { PassageBars } from './passage-bars.tsx'

/** The sections of a document, each with the strip of its passages: together they are the whole text. */
export function Outline({
  sections,
  coverage: { length, passages },
}: {
  sections: RecordOf<'document'>['sections']
  coverage: Coverage
}) {
  const within = (from: number, to: number) =>
    passages.filter(({ number }) => paragraphOf(number) >= from && paragraphOf(number) <= to)
  const strip = (these: readonly PassageCoverage[]) => (
    <PassageBars passages={these} all={passages} length={length} />
  )
  const first = within(1, (sections[0]?.from ?? 1) - 1)
  return (
    <Rows>
      {first.length > 0 && (
        <Row label={words.document.beforeSections} notes={<Carrying passages={first} />}>
          {strip(first)}
        </Row>
      )}
      {sections.map(({ label, from, to }) => (
        <Row
          key={from}
          label={words.document.paragraphs(from, to)}
          notes={<Carrying passages={within(from, to)} />}
        >
          <a className={styles['section']} href={`#${paragraphAnchor(from)}`}>
            {label}
          </a>
          {strip(within(from, to))}
        </Row>
      ))}
    </Rows>
  )
}

const Carrying = ({ passages }: { passages: readonly PassageCoverage[] }) => (
  <p className={styles['carrying']}>
    {words.document.carrying(passages.filter(({ carries }) => carries.length > 0).length, passages.length)}
  </p>
)
