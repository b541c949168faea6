import type { Anchor, PassageAnswer } from '@entente/anchor'
import { AnswerWord } from './answer-word.tsx'
import { fill } from './fill.ts'
import styles from './passage-note.module.css'
import type { PassageOnPage } from './passage-on-page.ts'
import { counted, shared, type VerifyWords } from './verify-words.ts'

/** The id of a passage's note beside the copy, and the name by which its stretch and its note are lit together. */
export const noteOf = (number: string): string => `copy-${number.replace('.', '-')}`

/** A passage beside the copy: what became of it, its gloss, and the records that rest on it. */
export const PassageNote = ({
  answer,
  anchor,
  told,
  words,
}: {
  answer: PassageAnswer
  anchor: Anchor
  told: PassageOnPage | undefined
  words: VerifyWords
}) => {
  const detail = detailOf(answer, anchor, words)
  return (
    <div className={styles['note']} id={noteOf(answer.number)} data-note={noteOf(answer.number)}>
      <p>
        <AnswerWord answer={answer.answer}>{words.answers[answer.answer].word}</AnswerWord>{' '}
        <a href={`#${told?.id ?? ''}`}>{fill(words.passage, { number: answer.number })}</a>
      </p>
      {detail !== undefined && <p>{detail}</p>}
      <p className={styles['gloss']}>{told?.gloss}</p>
      {told && <Records records={told.records} words={words} />}
    </div>
  )
}

const Records = ({ records, words }: { records: PassageOnPage['records']; words: VerifyWords }) =>
  records.length === 0 ? (
    <p>{words.none}</p>
  ) : (
    <details>
      <summary>{fill(words.records, { records: counted(records.length, words) })}</summary>
      <ul>
        {records.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  )

/** What there is to say beside the word: how far a passage moved, how much of a changed one is left. */
function detailOf(answer: PassageAnswer, anchor: Anchor, words: VerifyWords): string | undefined {
  if (answer.answer === 'gone') return undefined
  if (answer.answer === 'changed')
    return answer.kept === 1 ? words.keptAll : fill(words.kept, { share: shared(answer.kept, words) })
  const by = answer.start - anchor.start
  const moved = fill(by > 0 ? words.later : words.earlier, { points: counted(Math.abs(by), words) })
  const also = answer.alsoAt && fill(words.alsoAt, { places: counted(answer.alsoAt.length, words) })
  return [by === 0 ? undefined : moved, also].filter((one) => one !== undefined).join('. ') || undefined
}
