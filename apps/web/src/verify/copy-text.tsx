import type { Anchor, PassageAnswer } from '@entente/anchor'
import { Fragment } from 'react'
import columns from '../frame/spread.module.css'
import { AnswerWord } from './answer-word.tsx'
import styles from './copy-text.module.css'
import { fill } from './fill.ts'
import type { Block, Piece } from './lay-out.ts'
import { noteOf, PassageNote } from './passage-note.tsx'
import type { PassageOnPage } from './passage-on-page.ts'
import { counted, type VerifyWords } from './verify-words.ts'

/** A passage with all that is shown of it. */
export interface ShownPassage {
  readonly answer: PassageAnswer
  readonly anchor: Anchor
  readonly told: PassageOnPage | undefined
}

/** The reader's copy, paragraph by paragraph: cited stretches are marked, each with a note that says what it is. */
export const CopyText = ({
  blocks,
  passages,
  words,
}: {
  blocks: readonly Block[]
  passages: ReadonlyMap<string, ShownPassage>
  words: VerifyWords
}) =>
  blocks.map(({ pieces, begins }, index) => (
    <div key={index} className={`${columns['spread']} ${styles['block']}`}>
      <p className={`${columns['main']} ${styles['text']}`}>
        {pieces.map((piece, at) => (
          <Fragment key={at}>
            <ShownPiece piece={piece} passages={passages} words={words} />
            {endingIn(piece, pieces[at + 1]).map((number) => (
              <StretchEnd key={number} number={number} passages={passages} words={words} />
            ))}
          </Fragment>
        ))}
      </p>
      <div className={columns['notes']}>
        {begins.map((number) => {
          const passage = passages.get(number)
          return passage && <PassageNote key={number} {...passage} words={words} />
        })}
      </div>
    </div>
  ))

interface Shown {
  readonly passages: ReadonlyMap<string, ShownPassage>
  readonly words: VerifyWords
}

function ShownPiece({ piece, passages, words }: Shown & { piece: Piece }) {
  if (piece.kind === 'plain') return piece.text
  if (piece.kind === 'left-out')
    return (
      <span className={styles['left-out']}>
        {fill(words.leftOut, { length: counted(piece.length, words) })}
      </span>
    )
  const [number = ''] = piece.passages
  return (
    <mark
      className={styles[passages.get(number)?.answer.answer ?? 'exact']}
      data-supported-by={noteOf(number)}
    >
      {piece.text}
    </mark>
  )
}

/** The passages whose stretch ends with a piece. */
function endingIn(piece: Piece, next: Piece | undefined): readonly string[] {
  if (piece.kind !== 'cited') return []
  return piece.passages.filter((number) => next?.kind !== 'cited' || !next.passages.includes(number))
}

/** At the end of a marked stretch: what became of the passage, as a link to its note. */
function StretchEnd({ number, passages, words }: Shown & { number: string }) {
  const answer = passages.get(number)?.answer.answer ?? 'exact'
  return (
    <a className={styles['end']} href={`#${noteOf(number)}`} data-supported-by={noteOf(number)}>
      <AnswerWord answer={answer}>
        {words.answers[answer].word} {number}
      </AnswerWord>
    </a>
  )
}
