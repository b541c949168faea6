import { kinds } from '@entente/domain'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { groupBy } from '../listing/group-by.ts'
import { fieldName, kindNames, words } from '../words.ts'

/** What the documents of a publisher support: the records by kind, each with the fields of which they say something. */
export async function Supported({ publisher }: { publisher: string }) {
  const found = (await ledger.publishers()).find(({ id }) => id === publisher)
  if (!found || found.supports.length === 0) return null
  return (
    <Section title={words.publishers.supported} note={words.publishers.supportedNote(found.supports)}>
      <Rows>
        {kinds
          .filter((kind) => found.supports.some((one) => one.kind === kind))
          .map((kind) => (
            <Row key={kind} label={kindNames(kind)}>
              <ul>
                {[
                  ...groupBy(
                    found.supports.filter((one) => one.kind === kind),
                    ({ id }) => id,
                  ),
                ].map(([id, these]) => (
                  <li key={id}>
                    <a href={addressOf(kind, id)}>{these[0]?.label}</a>{' '}
                    {[...new Set(these.map(({ field }) => nameOf(field)))].join(', ')}
                  </li>
                ))}
              </ul>
            </Row>
          ))}
      </Rows>
    </Section>
  )
}

const nameOf = (pointer: string): string => fieldName(pointer.split('/')[1] ?? '').toLowerCase()
