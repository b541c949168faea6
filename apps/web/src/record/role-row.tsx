import { AccountNotes } from '../evidence/account-notes.tsx'
import { ReferenceNumber } from '../evidence/reference-number.tsx'
import { Row } from '../frame/rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { RolePart } from '../reading/parts-of.ts'
import { RecordLink } from '../values/record-link.tsx'
import { termName, words } from '../words.ts'

/** The actors that have one role, each with its number. */
export function RoleRow({ role: { role, members }, inside }: { role: RolePart; inside: boolean }) {
  const claims = members.map(({ claim }) => claim)
  return (
    <Row label={termName(role)} inside={inside} notes={<AccountNotes claims={claims} />}>
      <ul>
        {members.map(({ actor, onBehalfOf, claim }, index) => (
          <li
            key={claim.pointer}
            id={fieldAnchor(claim.pointer)}
            data-supported-by={claim.number}
            data-field={claim.pointer}
          >
            <RecordLink id={actor} />
            {onBehalfOf !== undefined && (
              <>
                {' '}
                {words.values.onBehalfOf} <RecordLink id={onBehalfOf} />
              </>
            )}
            <ReferenceNumber
              number={claim.number}
              first={claims.findIndex(({ number }) => number === claim.number) === index}
            />
          </li>
        ))}
      </ul>
    </Row>
  )
}
