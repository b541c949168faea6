import { stringify } from 'yaml'
import { collections } from '../primitives/kind.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { schemaComment } from '../rules/check.ts'
import { compile } from '../rules/compile.ts'
import type { SourceFile } from '../rules/source-file.ts'
import { aCountry, anOrganization, aPerson, aPlace, aRelation } from './actors.ts'
import { aDispute, anEvent, aStatement } from './acts.ts'
import { aDocument } from './documents.ts'
import { aDossier } from './dossiers.ts'
import { aCommitment, anAgreement, aProject, aTender } from './undertakings.ts'

/**
 * A small made-up world in which every record is one of the builders' defaults and every rule holds: two countries,
 * Aldmark and Brevia, their leaders, and a report on an accord about lighthouses. The records given take the place
 * of those with their ids, or join them.
 */
export function aWorld(...given: readonly EntenteRecord[]): EntenteRecord[] {
  const defaults: EntenteRecord[] = [
    aDossier(),
    aDocument(),
    aPerson(),
    aPerson({ id: 'bo-lind' }),
    aCountry(),
    aCountry({ id: 'brevia' }),
    anOrganization(),
    aPlace(),
    aPlace({ id: 'pinehaven', within: undefined }),
    anEvent(),
    anAgreement(),
    aCommitment(),
    aProject(),
    aTender(),
    aStatement(),
    aDispute(),
    aRelation(),
  ]
  const replaced = new Set<string>(given.map(({ id }) => id))
  return [...defaults.filter(({ id }) => !replaced.has(id)), ...given]
}

/** Compiles records, or the made-up world, into a dataset of version 0.0.0. It does not check them. */
export function aDataset(records: readonly EntenteRecord[] = aWorld()): Promise<Dataset> {
  return compile(records, '0.0.0')
}

/** Writes a record as a file of a data folder. */
export function fileOf({ kind, id, ...fields }: EntenteRecord): SourceFile {
  return {
    path: `${collections[kind]}/${id}.yaml`,
    text: `${schemaComment(kind)}\n${stringify(fields, { aliasDuplicateObjects: false })}`,
  }
}

/** Writes records, or the made-up world, as the files of a data folder. */
export function filesOf(records: readonly EntenteRecord[] = aWorld()): SourceFile[] {
  return records.map(fileOf)
}
