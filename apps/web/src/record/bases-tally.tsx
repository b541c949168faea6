import { bases } from '@entente/domain'
import { BasisWord } from '../evidence/basis-word.tsx'
import styles from './bases-tally.module.css'

/** How many accounts rest on each basis. */
export const BasesTally = ({ tally }: { tally: ReadonlyMap<string, number> }) => (
  <ul className={styles['tally']}>
    {bases
      .filter((basis) => tally.has(basis))
      .map((basis) => (
        <li key={basis}>
          <BasisWord basis={basis} /> {tally.get(basis)}
        </li>
      ))}
  </ul>
)
