'use client'

/**
 * What a reader sees where a page fails in the browser. It stands by itself: the catalogue of words or a file of styles
 * may be what failed, so these sentences and this style are the only ones that stand in code.
 */
const Failed = ({ reset }: { error: Error; reset: () => void }) => (
  <section
    style={{ display: 'grid', gap: 'var(--space-4)', maxWidth: '38em', paddingBlock: 'var(--space-7)' }}
  >
    <h1>This page failed</h1>
    <p>
      Nothing that you entered was sent anywhere. Try again; if it fails again, report the address of the
      page.
    </p>
    <p>
      <button
        type="button"
        onClick={reset}
        style={{ font: 'inherit', minHeight: '2.25rem', paddingInline: 'var(--space-4)' }}
      >
        Try again
      </button>{' '}
      <a href="/">Entente</a>
    </p>
  </section>
)

export default Failed
