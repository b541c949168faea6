import type { Answer } from '@entente/anchor'
import { useEffect, useMemo, useRef } from 'react'
import { Spread } from '../frame/spread.tsx'
import { AnswerWord } from './answer-word.tsx'
import type { CheckedCopy, DocumentText } from './check-copy.ts'
import styles from './check-result.module.css'
import { CopyText, type ShownPassage } from './copy-text.tsx'
import { fill } from './fill.ts'
import { noteOf, PassageNote } from './passage-note.tsx'
import { passageOnPage } from './passage-on-page.ts'
import { counted, type VerifyWords } from './verify-words.ts'

const answers: readonly Answer[] = ['exact', 'moved', 'changed', 'gone']

/** The answers whose passages are named in the sum, since they are what a reader looks for. */
const differing: readonly Answer[] = ['changed', 'gone']

/** What a copy turned out to be: the sum of it, the copy with its citations marked, and the passages that are gone. */
export function CheckResult({
  checked,
  name,
  document,
  words,
}: {
  checked: CheckedCopy
  name: string
  document: DocumentText
  words: VerifyWords
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView()
  }, [checked])
  const passages = useMemo(() => shownPassages(checked, document), [checked, document])
  const ofAnswer = (sought: Answer) => [...passages.values()].filter(({ answer }) => answer.answer === sought)
  const gone = ofAnswer('gone')
  const isShortened = checked.blocks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'left-out'))
  return (
    <div className={styles['result']}>
      <Spread>
        <h3 ref={heading} tabIndex={-1}>
          {words.result}
        </h3>
        <p className={styles['about']}>
          {fill(words.about, { name, length: counted(checked.length, words) })}
        </p>
        <p className={styles['verdict']} role="status">
          {sumOf(checked, words)}
        </p>
        <dl className={styles['counts']}>
          {answers.map((answer) => (
            <div key={answer} data-answer={answer}>
              <dt>
                <AnswerWord answer={answer}>{words.answers[answer].word}</AnswerWord>
              </dt>
              <dd className={styles['count']}>{counted(checked.counts[answer], words)}</dd>
              <dd className={styles['meaning']}>
                {words.answers[answer].meaning}
                {differing.includes(answer) && <Numbers passages={ofAnswer(answer)} />}
              </dd>
            </div>
          ))}
        </dl>
      </Spread>
      {checked.blocks.length > 0 && (
        <>
          <Spread>
            <h4>{words.text}</h4>
            {isShortened && <p className={styles['about']}>{words.shortened}</p>}
          </Spread>
          <CopyText blocks={checked.blocks} passages={passages} words={words} />
        </>
      )}
      {gone.length > 0 && (
        <Spread>
          <h4>{words.gone}</h4>
          <p className={styles['about']}>{words.goneNote}</p>
          <div className={styles['gone']}>
            {gone.map((passage) => (
              <PassageNote key={passage.answer.number} {...passage} words={words} />
            ))}
          </div>
        </Spread>
      )}
    </div>
  )
}

/** Links to the notes of passages. */
const Numbers = ({ passages }: { passages: readonly ShownPassage[] }) => (
  <span className={styles['numbers']}>
    {passages.map(({ answer: { number } }) => (
      <a key={number} href={`#${noteOf(number)}`}>
        {number}
      </a>
    ))}
  </span>
)

function shownPassages(
  { passages }: CheckedCopy,
  { anchors }: DocumentText,
): ReadonlyMap<string, ShownPassage> {
  return new Map(
    passages.flatMap((answer, at) => {
      const anchor = anchors[at]
      return anchor ? [[answer.number, { answer, anchor, told: passageOnPage(answer.number) }]] : []
    }),
  )
}

/** The outcome in one sentence. */
function sumOf({ sameText, isOther, counts, passages }: CheckedCopy, words: VerifyWords): string {
  if (sameText) return words.same
  if (isOther) return words.other
  const verbatim = counts.exact + counts.moved
  if (verbatim === passages.length) return words.verbatim
  return fill(words.differs, {
    all: counted(passages.length, words),
    verbatim: counted(verbatim, words),
    changed: counted(counts.changed, words),
    gone: counted(counts.gone, words),
  })
}
