import { accountRelations } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { Disagreement } from '../../disagreements/disagreement.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { Rows } from '../../frame/rows.tsx'
import { Section } from '../../frame/section.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(
  words.disagreements.title,
  words.disagreements.lede,
  '/disagreements',
)

export default async function Page() {
  const all = await every((page) => ledger.disagreements(page))
  let last = 0
  const numbered = all.map((told) => {
    const first = last + 1
    last += told.accounts.length
    return {
      told,
      first,
      apart: accountRelations.find((one) => told.pairs.some((pair) => pair.relation === one)),
    }
  })
  return (
    <>
      <PageHead
        title={words.disagreements.title}
        lede={words.disagreements.lede}
        what={words.disagreements.count(all.length)}
      />
      {all.length === 0 && <p>{words.disagreements.none}</p>}
      {accountRelations
        .filter((relation) => numbered.some(({ apart }) => apart === relation))
        .map((relation) => (
          <Section key={relation} id={relation} title={words.disagreements.sections[relation] ?? relation}>
            <Rows>
              {numbered
                .filter(({ apart }) => apart === relation)
                .map(({ told, first }) => (
                  <Disagreement key={`${told.id}${told.field}`} told={told} first={first} />
                ))}
            </Rows>
          </Section>
        ))}
    </>
  )
}
