import type { Kind } from '@entente/domain'
import { collectionAddress } from '../ledger/address.ts'
import { kindNames } from '../words.ts'
import styles from './kind-links.module.css'

/** Links to the indexes of kinds. */
export const KindLinks = ({ kinds }: { kinds: readonly Kind[] }) => (
  <ul className={styles['kinds']}>
    {kinds.map((kind) => (
      <li key={kind}>
        <a href={collectionAddress(kind)}>{kindNames(kind)}</a>
      </li>
    ))}
  </ul>
)
