import type { PassageCoverage } from '@entente/domain/ledger'
import columns from '../frame/spread.module.css'
import { passageAnchor } from '../ledger/address.ts'
import { count } from '../values/count.ts'
import { Mark } from '../values/mark.tsx'
import { words } from '../words.ts'
import { Carried } from './carried.tsx'
import styles from './passage-row.module.css'
import { publisherLink } from './publisher-link.ts'
import { reasonOf } from './reason-of.ts'

/** One passage: its number and place, what it says in our own words, and the records that rest on it. */
export function PassageRow({
  passage: { number, start, end, role, gloss, carries, carriesNone },
  ends,
  address,
}: {
  passage: PassageCoverage
  ends: { readonly first: string; readonly last?: string | undefined } | undefined
  address: string | undefined
}) {
  const roleWord = words.document.roles[role]
  return (
    <div
      className={`${columns['spread']} ${styles['passage']}`}
      id={passageAnchor(number)}
      data-passage={number}
    >
      <div className={`${columns['what']} ${styles['what']}`}>
        <a className={styles['number']} href={`#${passageAnchor(number)}`}>
          {number}
        </a>
        {roleWord !== '' && <span>{roleWord}</span>}
        <span>{words.document.offsets(count(start), count(end))}</span>
        {address !== undefined && ends && (
          <a href={publisherLink(address, ends)}>{words.document.atPublisher}</a>
        )}
      </div>
      <div className={columns['main']}>
        <p className={role === 'body' ? undefined : styles['heading']} data-gloss="">
          {gloss}
        </p>
      </div>
      <div className={`${columns['notes']} ${styles['carries']}`} data-carries="">
        {carries.length > 0 ? (
          <Carried records={carries} />
        ) : (
          <p>
            <Mark name="dash" />
            {words.document.carriesNone}
            {carriesNone !== undefined && `: ${reasonOf(carriesNone)}`}
          </p>
        )}
      </div>
    </div>
  )
}
