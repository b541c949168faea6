import { type Kind, kindOfCollection } from '@entente/domain'
import type { SourceFile } from '@entente/domain/check'
import { didYouMean } from '../did-you-mean.ts'
import { isOfForm } from '../records/check-files.ts'
import { idOf } from '../records/id-of.ts'
import { type Library, takenIds } from '../records/library.ts'
import { Refusal } from '../refusal.ts'
import type { Ids } from './join-record.ts'

/** The files of two records of one kind. */
export interface Pair {
  readonly kind: Kind
  readonly source: SourceFile
  readonly target: SourceFile
}

/** The two records that are to be one. Throws a {@link Refusal} where they cannot be merged. */
export function findPair(ids: Ids, library: Pick<Library, 'files' | 'checked'>): Pair {
  const [source, target] = [ids.source, ids.target].map((id) => fileOf(id, library))
  if (!source || !target) throw new Error('a file that was found is gone')
  if (source === target) throw new Refusal(`${ids.source} is one record already; name two`)
  const [kind, other] = [source, target].map(({ path }) => kindOfCollection(path.split('/')[0] ?? ''))
  if (!kind || kind !== other)
    throw new Refusal(
      `${ids.source} is of kind ${kind ?? 'none'} and ${ids.target} of kind ${other ?? 'none'}; only two of one kind can be one`,
    )
  if (kind === 'document')
    throw new Refusal(
      'documents are not merged, since their passages differ; where one gives the other again, say so in "derivedFrom"',
    )
  return { kind, source, target }
}

function fileOf(id: string, { files, checked }: Pick<Library, 'files' | 'checked'>): SourceFile {
  const file = files.find(({ path }) => idOf(path) === id)
  if (!file) {
    const taken = takenIds({ files, checked })
    const place = taken.get(id)
    if (place !== undefined) throw new Refusal(`"${id}" is ${place}; it was merged or renamed already`)
    const near = didYouMean(id, taken.keys())
    throw new Refusal(
      `there is no record "${id}"${near === undefined ? '; "entente doubles" proposes pairs' : `; did you mean "${near}"?`}`,
    )
  }
  const mistake = checked.issues.find((issue) => issue.file === file.path && isOfForm(issue))
  if (mistake)
    throw new Refusal(
      `${file.path}:${mistake.line} has mistakes, so ${id} cannot be merged; "entente check" tells what to mend first`,
    )
  return file
}
