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
  person: (
    <>
      <circle cx="6" cy="3.6" r="2.1" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path
        d="M1.8 11c.3-2.6 1.9-4 4.2-4s3.9 1.4 4.2 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </>
  ),
  flag: <path d="M2.5 11V1.5h7l-1.6 2.5 1.6 2.5h-7" fill="none" stroke="currentColor" strokeWidth="1.3" />,
  pillars: (
    <path
      d="M1.5 4.2L6 1.5l4.5 2.7zM3 5v4.5M6 5v4.5M9 5v4.5M1.5 10.5h9"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    />
  ),
  pin: (
    <path
      d="M6 11C3.7 8 2.6 6.2 2.6 4.6a3.4 3.4 0 0 1 6.8 0C9.4 6.2 8.3 8 6 11zM6 4.6v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
    />
  ),
  spark: <path d="M6 1v10M1 6h10M2.6 2.6l6.8 6.8m0-6.8L2.6 9.4" stroke="currentColor" strokeWidth="1.1" />,
  speech: <path d="M1.5 2h9v6H5.5L3 10.5V8H1.5z" fill="none" stroke="currentColor" strokeWidth="1.3" />,
  seal: (
    <>
      <circle cx="6" cy="4.5" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M4.2 7.2L3.5 11 6 9.6 8.5 11l-.7-3.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  arrow: <path d="M1 6h9M6.8 2.5L10.3 6l-3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  route: (
    <path
      d="M2 10.5C2 6 10 6.5 10 1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2.2 1.3"
    />
  ),
  envelope: (
    <path d="M1.2 2.5h9.6v7H1.2zm0 .3L6 6.5l4.8-3.7" fill="none" stroke="currentColor" strokeWidth="1.2" />
  ),
  opposed: (
    <path
      d="M5 6H1m1.8-2L.9 6l1.9 2M7 6h4M9.2 4l1.9 2-1.9 2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    />
  ),
  link: (
    <>
      <circle cx="3.3" cy="6" r="2.3" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <circle cx="8.7" cy="6" r="2.3" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
  page: (
    <path d="M2.5 1h5l2 2v8h-7zM4.2 5h3.6M4.2 7.5h3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
  ),
  pages: <path d="M1.5 3h6v8h-6zM3.5 3V1h7v8h-3" fill="none" stroke="currentColor" strokeWidth="1.2" />,
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
