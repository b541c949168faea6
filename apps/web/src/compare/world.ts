import { type EdtfDate, type EntenteRecord, leadValue } from '@entente/domain'
import type { StatementRecord } from '../statements/all-statements.ts'
import { reportersAmong, type Tie, tiesOf } from './ties.ts'

/** What has to be known to tell who speaks for whom. */
export interface World {
  readonly ties: readonly Tie[]
  /** Publishers that report: quoted, but no side. */
  readonly reporters: ReadonlySet<string>
  readonly documents: ReadonlyMap<string, DocumentFacts>
  readonly statements: readonly StatementRecord[]
  readonly kinds: ReadonlyMap<string, EntenteRecord['kind']>
}

/** When a document was published, and the body of a party in whose own voice it speaks, where it is such. */
interface DocumentFacts {
  readonly published?: EdtfDate
  readonly speaker?: string
}

/** The world of a dataset's records. */
export function worldOf(records: readonly EntenteRecord[]): World {
  const parties = new Set(
    records.flatMap((record) =>
      record.kind === 'organization' && record.publishes?.standing === 'party' ? [record.id as string] : [],
    ),
  )
  return {
    ties: tiesOf(records),
    reporters: reportersAmong(records),
    documents: new Map(
      records.flatMap((record) => {
        if (record.kind !== 'document') return []
        const published = leadValue<EdtfDate>(record.published)
        const publisher = leadValue<string>(record.publisher)
        const speaker = publisher !== undefined && parties.has(publisher) ? publisher : undefined
        return [
          [
            record.id as string,
            {
              ...(published === undefined ? {} : { published }),
              ...(speaker === undefined ? {} : { speaker }),
            },
          ] as const,
        ]
      }),
    ),
    statements: records.filter((record): record is StatementRecord => record.kind === 'statement'),
    kinds: new Map(records.map(({ id, kind }) => [id as string, kind])),
  }
}
