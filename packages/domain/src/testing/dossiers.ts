import type { RecordOf } from '../records/record.ts'
import { stated } from './accounts.ts'
import { build, type Given } from './build.ts'

/** A made-up dossier: the lamps of Aldmark, in one chapter about the accord. */
export const aDossier = (given: Given<'dossier'> = {}): RecordOf<'dossier'> =>
  build(
    'dossier',
    {
      id: 'lamps-of-aldmark',
      fictional: true,
      lead: [stated('Two countries share their lighthouses.')],
      chapters: [
        { heading: 'The accord', sentences: [stated('They agree on the lamps.')], records: ['lamp-accord'] },
      ],
    },
    given,
  )
