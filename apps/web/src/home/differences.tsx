import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { pointerName, words } from '../words.ts'

/** How many differences are named. */
const named = 6

/** The rival accounts of most sources, with how many there are in all. */
export async function Differences() {
  const { items, total } = await ledger.disagreements({ relation: 'rival', limit: named })
  if (total === 0) return null
  return (
    <section>
      <h2>{words.home.differ}</h2>
      <p>{words.home.differNote(total)}</p>
      <ul>
        {items.map(({ id, kind, label, field, sources }) => (
          <li key={`${id}${field}`}>
            <a href={`${addressOf(kind, id)}#${fieldAnchor(field)}`}>{label}</a>:{' '}
            {pointerName(field).toLowerCase()}, {words.evidence.sources(sources.length)}
          </li>
        ))}
      </ul>
      <p>
        <a href="/disagreements">{words.home.allDifferences}</a>
      </p>
    </section>
  )
}
