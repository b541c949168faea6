import type { Coverage } from '@entente/domain/ledger'
import { Row, Rows } from '../frame/rows.tsx'
import { passageAnchor } from '../ledger/address.ts'
import { groupBy } from '../listing/group-by.ts'
import { count } from '../values/count.ts'
import { words } from '../words.ts'
import { reasonOf } from './reason-of.ts'

/** What of a text no record rests on, in words: passages by the reason, and what stands between passages. */
export function NotCovered({ coverage: { length, inPassages, passages } }: { coverage: Coverage }) {
  const empty = passages.filter(({ carries }) => carries.length === 0)
  const byReason = [...groupBy(empty, ({ carriesNone }) => carriesNone ?? '')]
  const between = length - inPassages
  return (
    <Rows>
      <Row label={words.document.notCovered}>
        {empty.length === 0 && <p>{words.document.allCovered}</p>}
        {byReason.map(([reason, these]) => (
          <p key={reason}>
            {words.document.emptyPassages(these.length, reasonOf(reason))} (
            {these.map(({ number }, index) => (
              <span key={number}>
                {index > 0 && ', '}
                <a href={`#${passageAnchor(number)}`}>{number}</a>
              </span>
            ))}
            ).
          </p>
        ))}
        {between > 0 && <p>{words.document.between(count(between))}</p>}
      </Row>
    </Rows>
  )
}
