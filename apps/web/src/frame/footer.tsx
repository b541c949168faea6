import { kinds } from '@entente/domain'
import { collectionAddress } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { kindNames, words } from '../words.ts'
import styles from './footer.module.css'
import { inBand, pages } from './pages.ts'

/** The foot of every page: all collections with their counts, and which dataset answered. */
export async function Footer() {
  const { version, hash, counts } = await ledger.info()
  return (
    <footer className={styles['footer']}>
      <div className={styles['band']}>
        <nav aria-label={words.site.collections}>
          <ul className={styles['collections']}>
            {kinds.map((kind) => (
              <li key={kind}>
                <a href={collectionAddress(kind)}>{kindNames(kind)}</a>{' '}
                <span className={styles['count']}>{counts[kind]}</span>
              </li>
            ))}
          </ul>
          <ul className={styles['collections']}>
            {pages.slice(inBand - 1).map(({ path, title }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {words.site.dataset(version, hash.slice(0, 12))}. {words.site.licence}
        </p>
      </div>
    </footer>
  )
}
