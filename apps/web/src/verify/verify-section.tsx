import type { RecordOf } from '@entente/domain'
import { Section } from '../frame/section.tsx'
import { words } from '../words.ts'
import { VerifyCopy } from './verify-copy.tsx'
import styles from './verify-section.module.css'

/** The id of the section on a document's page. */
export const verifyAnchor = 'verify'

/** Where a reader who has the text can check every citation against it, without sending it anywhere. */
export function VerifySection({ document }: { document: RecordOf<'document'> }) {
  const { title, lede, partialLede, noScript, commandLine } = words.verify
  const anchors = document.passages.map(({ number, start, end, sha256, roll, fingerprint }) => ({
    number,
    start,
    end,
    sha256,
    roll,
    fingerprint,
  }))
  return (
    <Section
      id={verifyAnchor}
      title={title}
      note={document.extent === 'partial' ? `${lede} ${partialLede}` : lede}
    >
      <p className={styles['instead']}>{noScript}</p>
      <VerifyCopy
        document={{ anchors, sha256: document.text.sha256, language: document.language }}
        words={words.verify}
        beside={
          <p className={styles['command']}>
            {commandLine}
            <code>{`entente verify ${document.id} copy.txt`}</code>
          </p>
        }
      />
    </Section>
  )
}
