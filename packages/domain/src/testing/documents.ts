import type * as z from 'zod'
import type { Passage } from '../evidence/passage.ts'
import type { RecordOf } from '../records/record.ts'
import { stated, unstated } from './accounts.ts'
import { build, type Given, titleOf } from './build.ts'

type PassageInput = z.input<typeof Passage>

/** How many code points each passage of a made-up document is long, and how many lie between two. */
const [length, gap] = [100, 1]

/**
 * A passage of a made-up document: the one at this position, counted from 0, 100 code points long.
 * Its hash is made up, and is another for each document and position.
 */
export function aPassage(
  document: string,
  position: number,
  given: Partial<PassageInput> = {},
): PassageInput {
  const start = position * (length + gap)
  return {
    number: `${position + 1}.1`,
    start,
    end: start + length,
    sha256: madeUpHash(`${document} ${position}`),
    roll: madeUpHash(`roll ${document} ${position}`).slice(0, 10),
    fingerprint: `.${madeUpHash(`print ${document} ${position}`).slice(0, 16)}`,
    first: 'The keepers of',
    last: 'before the winter',
    role: 'body',
    gloss: `What passage ${position + 1} of ${document} says.`,
    ...given,
  }
}

/**
 * A press report in six passages: a headline, two of body, a heading that carries nothing, and two of body
 * (1.1, 2.1, 2.2, 3.1, 4.1, 5.1). Its title rests on 1.1, and it leaves author, address and date unstated.
 */
export function aDocument(given: Given<'document'> = {}): RecordOf<'document'> {
  const id = given.id ?? 'harbour-report'
  const passages = [
    aPassage(id, 0, { number: '1.1', role: 'headline' }),
    aPassage(id, 1, { number: '2.1' }),
    aPassage(id, 2, { number: '2.2' }),
    aPassage(id, 3, { number: '3.1', role: 'heading', carriesNone: { reason: 'heading' } }),
    aPassage(id, 4, { number: '4.1' }),
    aPassage(id, 5, { number: '5.1' }),
  ]
  const defaults: Given<'document'> & { id: string } = {
    id,
    type: 'press',
    language: 'en',
    extent: 'whole',
    title: stated(titleOf(id), `${id}#1.1`),
    publisher: unstated(id),
    author: unstated(id),
    published: unstated(id),
    address: unstated(id),
    text: { sha256: madeUpHash(id), length: passages.length * (length + gap) - gap },
    sections: [
      { label: 'The meeting', from: 1, to: 2 },
      { label: 'The lamps', heading: '3.1', from: 3, to: 5 },
    ],
    passages,
  }
  return build('document', defaults, given)
}

/** Sixty-four hexadecimal digits that differ for differing texts. It is no digest of anything. */
function madeUpHash(text: string): string {
  let digits = ''
  for (let part = 0; part < 8; part++) {
    let hash = 0x811c9dc5
    for (const letter of `${part} ${text}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    digits += (hash >>> 0).toString(16).padStart(8, '0')
  }
  return digits
}
