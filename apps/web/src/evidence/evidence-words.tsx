import type { Evidence } from '@entente/domain'
import { Mark } from '../values/mark.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { BasisWord } from './basis-word.tsx'
import { FieldLink } from './field-link.tsx'
import { PassageLinks } from './passage-links.tsx'

/**
 * One piece of evidence as a phrase: the basis, whose words they are, and the passages or inputs.
 * `brief` leaves the reasoning to the record's own page; `isUnstated` tells what a whole document stands for: that it
 * leaves the value unstated, or that it shows it.
 */
export function EvidenceWords({
  evidence,
  isUnstated = true,
  brief = false,
}: {
  evidence: Evidence
  isUnstated?: boolean
  brief?: boolean
}) {
  const { saidBy, judgedBy, theDocument, observers, leftUnstated, shownBy, rules } = words.evidence
  switch (evidence.basis) {
    case 'stated':
      if (evidence.document === undefined)
        return (
          <>
            <BasisWord basis="stated" />, <PassageLinks references={evidence.passages ?? []} />
          </>
        )
      return isUnstated ? (
        <>
          <Mark name="dash" />
          {leftUnstated} <RecordLink id={evidence.document} />
        </>
      ) : (
        <>
          <BasisWord basis="stated" />, {shownBy} <RecordLink id={evidence.document} />
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
          <BasisWord basis="inferred" />,{' '}
          {evidence.document === undefined ? (
            <PassageLinks references={evidence.passages ?? []} />
          ) : (
            <>
              {shownBy} <RecordLink id={evidence.document} />
            </>
          )}
          {!brief && `. ${evidence.reasoning}`}
        </>
      )
  }
}
