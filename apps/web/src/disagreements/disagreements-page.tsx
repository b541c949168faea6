import { PageHead } from '../frame/page-head.tsx'
import { Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { Still } from '../frame/still.tsx'
import { words } from '../words.ts'
import { Disagreement } from './disagreement.tsx'
import styles from './disagreements-page.module.css'
import { differing, disagreements, relationAddress } from './relations.ts'

/** The fields whose accounts stand in one relation, with links to the other relations. */
export async function DisagreementsPage({ relation }: { relation: (typeof differing)[number] }) {
  const all = await disagreements()
  const told = all.get(relation) ?? []
  const title = words.disagreements.sections[relation] ?? relation
  return (
    <Still>
      <PageHead
        title={words.disagreements.title}
        lede={words.disagreements.lede}
        what={words.disagreements.count(told.length)}
        notes={
          <nav aria-label={words.disagreements.title}>
            <ul className={styles['relations']}>
              {differing.map((one) => (
                <li key={one}>
                  <a href={relationAddress(one)} aria-current={one === relation ? 'page' : undefined}>
                    {words.disagreements.sections[one]}
                  </a>{' '}
                  {all.get(one)?.length ?? 0}
                </li>
              ))}
            </ul>
          </nav>
        }
      />
      <Section title={title}>
        {told.length === 0 ? (
          <p>{words.disagreements.none}</p>
        ) : (
          <Rows>
            {told.map((one) => (
              <Disagreement key={`${one.id}${one.field}`} told={one} />
            ))}
          </Rows>
        )}
      </Section>
    </Still>
  )
}
