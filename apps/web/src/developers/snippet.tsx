import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import styles from './snippet.module.css'

/** A piece of code that a test runs as it stands here. */
export const Snippet = ({ file }: { file: string }) => (
  <pre className={styles['snippet']} data-snippet={extname(file).slice(1)}>
    <code>{readFileSync(join(process.cwd(), 'src/developers/snippets', file), 'utf8').trimEnd()}</code>
  </pre>
)
