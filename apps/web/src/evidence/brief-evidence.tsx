import {
  type EdtfDate,
  type Evidence,
  leadValue,
  type PassageReference,
  parsePassageReference,
  passagesOf,
  type RecordOf,
} from '@entente/domain'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { dateInWords } from '../values/date-in-words.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { BasisWord } from './basis-word.tsx'
import { sourceName } from './source-name.ts'

/**
 * Evidence in one line: the basis of the first piece and the first passage; how many passages more there are leads to
 * the field, where all of them stand. `known` is the actor whose words they plainly are, who is not named again.
 */
export function BriefEvidence({
  evidence,
  field,
  known,
}: {
  evidence: readonly Evidence[]
  field: string
  known?: string | undefined
}) {
  const [first] = evidence
  if (!first) return null
  const [passage, ...others] = evidence.flatMap(passagesOf)
  return (
    <>
      <BasisWord basis={first.basis} />
      <Whose evidence={first} known={known} />
      {passage !== undefined && (
        <>
          , <FirstPassage reference={passage} />
        </>
      )}
      {others.length > 0 && (
        <>
          , <a href={field}>{words.evidence.more(others.length)}</a>
        </>
      )}
    </>
  )
}

/** Whose words or whose judgement they are, unless that is plain. */
function Whose({ evidence, known }: { evidence: Evidence; known: string | undefined }) {
  const { saidBy, judgedBy, theDocument, observers } = words.evidence
  if (evidence.basis === 'attributed')
    return (
      evidence.speaker !== known && (
        <>
          {' '}
          {saidBy} <RecordLink id={evidence.speaker} />
        </>
      )
    )
  if (evidence.basis !== 'assessed' || evidence.by === known) return null
  const others = { document: theDocument, observers }[evidence.by]
  return (
    <>
      {' '}
      {judgedBy} {others ?? <RecordLink id={evidence.by} />}
    </>
  )
}

async function FirstPassage({ reference }: { reference: PassageReference }) {
  const { document: id = '', number = '' } = parsePassageReference(reference) ?? {}
  const document = await findRecord(id)
  if (document.kind !== 'document') throw new Error(`${id} is no document`)
  return (
    <a href={`${addressOf(document.kind, id)}#${passageAnchor(number)}`}>
      {await datedName(document)}, {words.evidence.passage(number)}
    </a>
  )
}

/** The short name of a document with the day on which it was published, which only some short names have. */
async function datedName(document: RecordOf<'document'>): Promise<string> {
  const name = await sourceName(document)
  const published = leadValue<EdtfDate>(document.published)
  const day = published === undefined ? '' : dateInWords(published, 'short')
  return name.endsWith(day) ? name : `${name}, ${day}`
}
