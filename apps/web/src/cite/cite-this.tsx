import type { EntenteRecord } from '@entente/domain'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { addressOf } from '../ledger/address.ts'
import { sectionIds } from '../record/section-ids.ts'
import { words } from '../words.ts'
import styles from './cite-this.module.css'
import { citedRecord } from './cited-record.ts'
import { CopyButton } from './copy-button.tsx'

/** How to cite a record: in words, as BibTeX and as CSL-JSON, each to be copied, the latter two to be downloaded. */
export async function CiteThis({ record }: { record: EntenteRecord }) {
  const { plain, bibtex, csl } = await citedRecord(record)
  const path = addressOf(record.kind, record.id)
  return (
    <Section id={sectionIds.cite} title={words.cite.title} note={words.cite.note}>
      <Rows>
        <Form id="cite-plain" name={words.cite.plain} text={plain} />
        <Form id="cite-bibtex" name={words.cite.bibtex} text={bibtex} file={`${path}/cite.bib`} isCode />
        <Form id="cite-csl" name={words.cite.csl} text={csl} file={`${path}/cite.json`} isCode />
      </Rows>
    </Section>
  )
}

const Form = ({
  id,
  name,
  text,
  file,
  isCode = false,
}: {
  id: string
  name: string
  text: string
  file?: string
  isCode?: boolean
}) => (
  <Row
    label={name}
    notes={
      <div className={styles['actions']}>
        <CopyButton of={id} name={words.cite.copyOf(name)} />
        {file !== undefined && (
          <a href={file} download aria-label={words.cite.downloadOf(name)}>
            {words.cite.download}
          </a>
        )}
      </div>
    }
  >
    {isCode ? (
      <details>
        <summary className={styles['summary']}>{words.cite.show(name)}</summary>
        <pre id={id} className={styles['code']}>
          {text}
        </pre>
      </details>
    ) : (
      <p id={id} className={styles['plain']}>
        {text}
      </p>
    )}
  </Row>
)
