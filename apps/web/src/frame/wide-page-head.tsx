import styles from './page-head.module.css'

/** The head of a page whose content takes the whole width. */
export const WidePageHead = ({ title, lede }: { title: string; lede: string }) => (
  <header className={styles['head']}>
    <h1>{title}</h1>
    <p className={styles['lede']}>{lede}</p>
  </header>
)
