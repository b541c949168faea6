import type { RecordOf } from '@entente/domain'
import { CiteThis } from '../cite/cite-this.tsx'
import { AccountRows } from '../evidence/account-rows.tsx'
import { OtherForms } from '../forms/other-forms.tsx'
import { Footnoted } from '../frame/footnoted.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { FieldPart, Part } from '../reading/parts-of.ts'
import { readRecord } from '../reading/read-record.ts'
import { linkedData } from '../record/linked-data.ts'
import { PassagesCited } from '../record/passages-cited.tsx'
import { RecordHead } from '../record/record-head.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'

/** The page of a dossier: the matter in sentences, each with its note, chapter by chapter, with its records. */
export async function DossierPage({ dossier }: { dossier: RecordOf<'dossier'> }) {
  const reading = await readRecord(dossier)
  const sentencesUnder = (pointer: string) =>
    fieldsIn(reading.parts).filter((field) => field.pointer.startsWith(pointer))
  return (
    <Footnoted>
      <StructuredData data={linkedData(dossier)} />
      {dossier.fictional && <p role="note">{words.dossier.fictional}</p>}
      <RecordHead reading={reading} />
      <Rows>
        <Sentences fields={sentencesUnder('/lead/')} label={words.dossier.lead} />
      </Rows>
      {dossier.chapters.map(({ heading, records }, index) => (
        <Section key={heading} title={heading}>
          <Rows>
            <Sentences fields={sentencesUnder(`/chapters/${index}/`)} label={words.dossier.told} />
            <Row label={words.dossier.records}>
              <ul>
                {records.map((id) => (
                  <li key={id}>
                    <RecordLink id={id} />
                  </li>
                ))}
              </ul>
            </Row>
          </Rows>
        </Section>
      ))}
      <PassagesCited passages={reading.passages} />
      <CiteThis record={dossier} />
      <OtherForms record={dossier} />
    </Footnoted>
  )
}

const Sentences = ({ fields, label }: { fields: readonly FieldPart[]; label: string }) =>
  fields.map(({ pointer, accounts }, index) => (
    <AccountRows
      key={pointer}
      id={fieldAnchor(pointer)}
      label={label}
      inside={index > 0}
      sameLabel={index > 0}
      accounts={accounts}
      field="sentence"
    />
  ))

/** Every claim-bearing field among the parts, in reading order. */
const fieldsIn = (parts: readonly Part[]): readonly FieldPart[] =>
  parts.flatMap((part) =>
    part.part === 'field' ? [part] : part.part === 'group' ? fieldsIn(part.parts) : [],
  )
