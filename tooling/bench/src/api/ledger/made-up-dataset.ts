import type { EntenteRecord } from '@entente/domain'
import type { Dataset } from '@entente/domain/ledger'
import {
  aCommitment,
  aCountry,
  aDataset,
  aDocument,
  anAgreement,
  anEvent,
  anOrganization,
  aPassage,
  aStatement,
  stated,
} from '@entente/domain/testing'
import { numbers, vocabulary } from '../../vocabulary.ts'

/** How many words the made-up vocabulary has, and how many a record has in its label, summary and longest claim. */
const vocabularySize = 20_000
const [labelWords, summaryWords, claimWords] = [6, 20, 15]

/** Words as in the made-up records, and a number from 0 to below `count` of which the low ones are drawn often. */
export interface Draw {
  readonly word: () => string
  readonly number: (count: number) => number
}

/** Draws that are the same each time. */
export function draws(seed: number): Draw {
  const next = numbers(seed)
  return { word: vocabulary(vocabularySize, numbers(1)), number: (count) => Math.floor(next() ** 3 * count) }
}

/**
 * A dataset of so many made-up records, the same each time: of twenty, one is a document, one an actor, two are
 * agreements, three statements, four commitments and nine events. Words and actors are drawn with a skew.
 */
export function madeUpDataset(size: number): Promise<Dataset> {
  const draw = draws(2)
  const text = (length: number) => Array.from({ length }, draw.word).join(' ')
  const groups = Math.max(1, Math.floor(size / 20))
  const of = (name: string, among = groups) => `${name}-${draw.number(among)}`
  const passage = () => `${of('document')}#2.1` as const
  const said = () => ({ label: text(labelWords), summary: text(summaryWords) })
  const day = () => `${1990 + draw.number(40)}-0${1 + draw.number(9)}-${10 + draw.number(18)}`
  const make = (at: number): EntenteRecord => {
    const [group, turn] = [Math.floor(at / 20), at % 20]
    const id = (name: string, each = 1, first = 0) => `${name}-${group * each + turn - first}`
    if (turn === 0)
      return aDocument({
        ...said(),
        id: `document-${group}`,
        published: stated(day(), `document-${group}#2.1`),
        publisher: stated(`actor-${group % 2 === 0 ? group : group - 1}`, `document-${group}#2.1`),
        passages: [0, 1, 2].map((place) => aPassage(`document-${group}`, place, { gloss: text(claimWords) })),
        sections: [{ label: 'All', from: 1, to: 3 }],
      })
    if (turn === 1)
      return group % 2 === 0
        ? anOrganization({ ...said(), id: `actor-${group}` })
        : aCountry({ ...said(), id: `actor-${group}` })
    if (turn < 4)
      return anAgreement({
        ...said(),
        id: id('agreement', 2, 2),
        participants: [of('actor'), of('actor')].map((actor) => ({
          actor,
          role: stated('party', passage()),
        })),
        date: stated(day(), passage()),
        concludedAt: stated(of('event', groups * 9), passage()),
        status: [{ state: stated('signed', passage()) }],
      })
    if (turn < 7)
      return aStatement({
        ...said(),
        id: id('statement', 3, 4),
        speaker: stated(of('actor'), passage()),
        content: stated(text(claimWords), passage()),
        fragments: undefined,
        form: 'paraphrase',
        date: stated(day(), passage()),
        status: [{ state: stated('made', passage()) }],
      })
    if (turn < 11)
      return aCommitment({
        ...said(),
        id: id('commitment', 4, 7),
        participants: [
          { actor: of('actor'), role: stated('giver', passage()) },
          { actor: of('actor'), role: stated('receiver', passage()) },
        ],
        action: stated(text(claimWords), passage()),
        amount: stated(
          {
            amount: String(1 + draw.number(1e9)),
            currency: draw.number(2) === 0 ? 'USD' : 'EUR',
            nature: 'grant',
          },
          passage(),
        ),
        under: stated(of('agreement', groups * 2), passage()),
        status: [{ state: stated('agreed', passage()) }],
      })
    return anEvent({
      ...said(),
      id: id('event', 9, 11),
      date: stated(day(), passage()),
      place: undefined,
      participants: [of('actor'), of('actor')].map((actor) => ({
        actor,
        role: stated('visitor', passage()),
      })),
      purpose: [stated(text(claimWords), passage())],
      status: [{ state: stated('happened', passage()) }],
    })
  }
  return aDataset(Array.from({ length: size }, (_, at) => make(at)))
}
