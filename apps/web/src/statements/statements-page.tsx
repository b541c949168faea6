import type { ReactNode } from 'react'
import { PageHead } from '../frame/page-head.tsx'
import { siteAddress } from '../frame/site-address.ts'
import { Still } from '../frame/still.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'
import { Contents, type ContentsItem } from './contents.tsx'
import { entryAnchor } from './entry-anchor.ts'
import { livesOn } from './life-steps.ts'
import { type Order, orders } from './orders.ts'
import styles from './statements-page.module.css'

/** The head of the room in one of its orders: which order it is, the others, and where each part of the page begins. */
export const StatementsPage = ({
  order,
  statements,
  parts,
  children,
}: {
  order: Order
  statements: readonly StatementRecord[]
  parts: readonly ContentsItem[]
  children: ReactNode
}) => (
  <Still>
    <StructuredData
      data={{
        '@type': 'CollectionPage',
        name: `${words.statements.title}, ${order.name}`,
        description: words.statements.lede,
        url: new URL(order.path, siteAddress).href,
        isPartOf: { '@type': 'Dataset', name: words.site.name, url: siteAddress.href },
      }}
    />
    <PageHead
      title={words.statements.title}
      lede={words.statements.lede}
      what={words.collection.count(statements.length)}
      notes={<WithLives statements={statements.filter(livesOn)} />}
    />
    <nav className={styles['orders']} aria-label={words.statements.order}>
      <ul>
        {Object.values(orders).map(({ path, name }) => (
          <li key={path}>
            <a href={path} aria-current={path === order.path ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Contents items={parts} />
    {children}
  </Still>
)

/** The statements whose words were deleted, corrected or explained later. */
const WithLives = ({ statements }: { statements: readonly StatementRecord[] }) =>
  statements.length > 0 && (
    <>
      <p>{words.statements.withLives}</p>
      <ul>
        {statements.map(({ id, label }) => (
          <li key={id}>
            <a href={`${orders.speaker.path}#${entryAnchor(id)}`}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
