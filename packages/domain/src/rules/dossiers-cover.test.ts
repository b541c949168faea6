import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aDossier } from '../testing/dossiers.ts'
import { findings } from '../testing/findings.ts'
import { dossiersCover } from './dossiers-cover.ts'

const chapters = (...lists: string[][]) =>
  findings(dossiersCover, [
    aDossier({
      chapters: lists.map((records, index) => ({
        heading: `Chapter ${index + 1}`,
        sentences: [stated('They agree.')],
        records,
      })),
    }),
  ])

test('a record stands once in a chapter, and may stand in several', () => {
  expect(chapters(['lamp-accord', 'lamp-grant'], ['lamp-accord'])).toEqual([])
  expect(chapters(['lamp-grant'], ['lamp-accord', 'lamp-grant', 'lamp-accord'])).toMatchObject([
    { id: 'lamps-of-aldmark', field: '/chapters/1/records/2', got: '"lamp-accord" again' },
  ])
})
