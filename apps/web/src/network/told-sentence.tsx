import { addressOf } from '../ledger/address.ts'
import { words } from '../words.ts'
import { BriefEvidence } from './brief-evidence.tsx'
import type { Directory } from './directory.ts'
import { piecesOf } from './fill.ts'
import { Names } from './names.tsx'
import type { Sentence } from './sentence.ts'
import { standsInWords } from './tie-time.ts'

/** A tie as a sentence, with when, where it stands, and what says so. */
export function ToldSentence({ sentence, directory }: { sentence: Sentence; directory: Directory }) {
  const { bond, pattern, only, others, account } = sentence
  const { record } = bond
  const stands = standsInWords(bond)
  return (
    <li>
      <p>
        {only.length > 0 && `${words.network.only(only.map(({ label }) => label))} `}
        {piecesOf(pattern).map((piece) => {
          if (!('slot' in piece)) return piece.text
          if (piece.slot === 'others') return <Names key="others" others={others} directory={directory} />
          return (
            <a key="record" href={addressOf(record.kind, record.id)}>
              {piece.text ?? record.label}
            </a>
          )
        })}
      </p>
      <p>
        {stands === '' ? '' : `${stands} · `}
        <BriefEvidence account={account} />
      </p>
    </li>
  )
}
