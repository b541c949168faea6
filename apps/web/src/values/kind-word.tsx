import type { Kind } from '@entente/domain'
import { kindName } from '../words.ts'
import styles from './kind-word.module.css'
import { Mark, type MarkName } from './mark.tsx'

/** What a kind is told by beside its word: a drawing, and the colour of the family that it belongs to. */
const families: Record<Kind, readonly [mark: MarkName, family: string]> = {
  person: ['person', 'actor'],
  country: ['flag', 'actor'],
  organization: ['pillars', 'actor'],
  place: ['pin', 'actor'],
  event: ['spark', 'event'],
  statement: ['speech', 'event'],
  agreement: ['seal', 'undertaking'],
  commitment: ['arrow', 'undertaking'],
  project: ['route', 'undertaking'],
  tender: ['envelope', 'undertaking'],
  dispute: ['opposed', 'question'],
  relation: ['link', 'question'],
  document: ['page', 'source'],
  dossier: ['pages', 'source'],
}

/** The kind of a record: a mark, the word and a colour. */
export function KindWord({ kind }: { kind: Kind }) {
  const [mark, family] = families[kind]
  return (
    <span className={`${styles['kind']} ${styles[family]}`}>
      <Mark name={mark} />
      {kindName(kind)}
    </span>
  )
}
