'use client'

import styles from './error.module.css'

/**
 * What a reader sees where a page fails in the browser. It stands by itself: the catalogue of words may be what failed,
 * so these two sentences are the only ones that stand in code.
 */
const Failed = ({ reset }: { error: Error; reset: () => void }) => (
  <section className={styles['failed']}>
    <h1>This page failed</h1>
    <p>
      Nothing that you entered was sent anywhere. Try again; if it fails again, report the address of the
      page.
    </p>
    <p>
      <button type="button" onClick={reset}>
        Try again
      </button>{' '}
      <a href="/">Entente</a>
    </p>
  </section>
)

export default Failed
