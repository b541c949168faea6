import { type Account, type Evidence, isUnknown, parsePassageReference, passagesOf } from '@entente/domain'
import { sourceName } from '../evidence/source-name.ts'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'

/**
 * What an account rests on, in one phrase: the basis, whose words they are, its first passage, and how many more. It
 * is words alone, since the page has hundreds of them.
 */
export async function BriefEvidence({ account }: { account: Account }) {
  const [evidence] = account.evidence
  if (!evidence || isUnknown(account.value)) return null
  const more = account.evidence.flatMap(passagesOf).length - 1
  return (
    <>
      {`${words.evidence.bases[evidence.basis].word}${await voiceOf(evidence)}, `}
      <FirstPassage evidence={evidence} />
      {more > 0 && ` ${words.network.morePassages(more)}`}
    </>
  )
}

async function voiceOf(evidence: Evidence): Promise<string> {
  const { saidBy, judgedBy, theDocument, observers } = words.evidence
  if (evidence.basis === 'attributed') return ` ${saidBy} ${(await findRecord(evidence.speaker)).label}`
  if (evidence.basis !== 'assessed') return ''
  if (evidence.by === 'document') return ` ${judgedBy} ${theDocument}`
  return ` ${judgedBy} ${evidence.by === 'observers' ? observers : (await findRecord(evidence.by)).label}`
}

async function FirstPassage({ evidence }: { evidence: Evidence }) {
  const [reference = ''] = passagesOf(evidence)
  const passage = parsePassageReference(reference)
  if (!passage) return null
  const document = await findRecord(passage.document)
  if (document.kind !== 'document') return null
  const number = reference.slice(reference.indexOf('#') + 1)
  return (
    <a href={`${addressOf('document', document.id)}#${passageAnchor(number)}`}>
      {`${await sourceName(document)}, ${number}`}
    </a>
  )
}
