import type { Totals } from '@entente/domain/ledger'
import { Table } from '../frame/table.tsx'
import { ActorList } from '../listing/actor-list.tsx'
import { inOrderOfNature } from '../listing/in-order-of-nature.ts'
import { moneyInWords } from '../values/money-in-words.ts'
import { RecordLink } from '../values/record-link.tsx'
import { natureName, words } from '../words.ts'

/** The sums of what was undertaken, each nature and currency by itself, with the commitments that make it up. */
export const TotalsTable = ({ totals: { rows } }: { totals: Totals }) =>
  rows.length === 0 ? (
    <p>{words.ledger.noAmounts}</p>
  ) : (
    <Table
      caption={words.ledger.totals}
      columns={[
        { name: words.ledger.giver },
        { name: words.ledger.receiver },
        { name: words.ledger.nature },
        { name: words.ledger.sum, figures: true },
        { name: words.ledger.made },
      ]}
      rows={inOrderOfNature(rows).map(
        ({ giver = [], receiver = [], nature, amount, currency, bound, commitments }) => ({
          key: commitments.join(),
          cells: [
            <ActorList key="giver" ids={giver} />,
            <ActorList key="receiver" ids={receiver} />,
            natureName(nature),
            moneyInWords({ amount, currency, bound }),
            commitments.map((id) => (
              <div key={id}>
                <RecordLink id={id} />
              </div>
            )),
          ],
        }),
      )}
    />
  )
