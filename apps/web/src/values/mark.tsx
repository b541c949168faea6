import styles from './mark.module.css'

const drawings = {
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  half: (
    <>
      <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2.1a3.9 3.9 0 0 0 0 7.8z" fill="currentColor" />
    </>
  ),
  cross: <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  diamond: <path d="M6 1.2L10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  triangle: <path d="M6 1.8l4.8 8.4H1.2z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  quote: (
    <path
      d="M5.2 2.6C3 3.3 1.6 5 1.6 7.2c0 1.4.8 2.2 1.9 2.2 1 0 1.7-.7 1.7-1.7S4.5 6 3.6 6h-.3c.1-1 .9-1.9 2.2-2.5zm5.3 0C8.3 3.3 6.9 5 6.9 7.2c0 1.4.8 2.2 1.9 2.2 1 0 1.7-.7 1.7-1.7S9.8 6 8.9 6h-.3c.1-1 .9-1.9 2.2-2.5z"
      fill="currentColor"
    />
  ),
  sum: <path d="M9.6 2.2H2.6L6.4 6l-3.8 3.8h7" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  dash: <path d="M2 6h8" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.4" />,
}

/** The name of a drawing. */
export type MarkName = keyof typeof drawings

/** A small drawing before a word that says the same; assistive software reads the word alone. */
export const Mark = ({ name }: { name: MarkName }) => (
  <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {drawings[name]}
  </svg>
)
