import type { Evidence } from '@entente/domain'
import { Mark } from '../values/mark.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { BasisWord } from './basis-word.tsx'
import { FieldLink } from './field-link.tsx'
import { PassageLinks } from './passage-links.tsx'

/**
 * One piece of evidence as a phrase: the basis, whose words they are, and the passages or inputs.
 * `brief` leaves the reasoning to the record's own page.
 */
export function EvidenceWords({ evidence, brief = false }: { evidence: Evidence; brief?: boolean }) {
  const { saidBy, judgedBy, theDocument, observers, leftUnstated, rules } = words.evidence
  switch (evidence.basis) {
    case 'stated':
      return evidence.document === undefined ? (
        <>
          <BasisWord basis="stated" />, <PassageLinks references={evidence.passages ?? []} />
        </>
      ) : (
        <>
          <Mark name="dash" />
          {leftUnstated} <RecordLink id={evidence.document} />
        </>
      )
    case 'attributed':
      return (
        <>
          <BasisWord basis="attributed" /> {saidBy} <RecordLink id={evidence.speaker} />,{' '}
          <PassageLinks references={evidence.passages} />
        </>
      )
    case 'assessed':
      return (
        <>
          <BasisWord basis="assessed" /> {judgedBy} {evidence.by === 'document' && theDocument}
          {evidence.by === 'observers' && observers}
          {evidence.by !== 'document' && evidence.by !== 'observers' && <RecordLink id={evidence.by} />},{' '}
          <PassageLinks references={evidence.passages} />
        </>
      )
    case 'derived':
      return (
        <>
          <BasisWord basis="derived" /> {rules[evidence.rule] ?? evidence.rule}{' '}
          {evidence.inputs.map((input, index) => (
            <span key={input}>
              {index > 0 && ', '}
              <FieldLink reference={input} />
            </span>
          ))}
          {evidence.note !== undefined && `. ${evidence.note}`}
        </>
      )
    case 'inferred':
      return (
        <>
          <BasisWord basis="inferred" />, <PassageLinks references={evidence.passages} />
          {!brief && `. ${evidence.reasoning}`}
        </>
      )
  }
}
