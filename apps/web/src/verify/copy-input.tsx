'use client'

import { type ChangeEvent, type ClipboardEvent, type FormEvent, useState } from 'react'
import styles from './copy-input.module.css'
import type { VerifyWords } from './verify-words.ts'

/** A longer paste is checked without being shown in the box, which browsers are slow to fill. */
const mostInBox = 100_000

/** The ways to give a copy: a file that is chosen, or text that is pasted. Dropping is the whole page's. */
export function CopyInput({
  words,
  onFiles,
  onText,
  onBegin,
}: {
  words: VerifyWords
  onFiles: (files: readonly File[]) => void
  onText: (text: string) => void
  onBegin: () => void
}) {
  const [text, setText] = useState('')

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])])
    target.value = ''
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text')
    if (text !== '' || pasted === '') return
    event.preventDefault()
    if (pasted.length <= mostInBox) setText(pasted)
    onText(pasted)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onText(text)
  }

  return (
    <form className={styles['form']} onSubmit={submit} onFocus={onBegin} onPointerEnter={onBegin}>
      <p className={styles['file']}>
        <label className={styles['button']}>
          {words.choose}
          <input className={styles['chooser']} type="file" accept=".txt,text/plain" onChange={choose} />
        </label>{' '}
        <span>{words.orDrop}</span>
      </p>
      <label className={styles['label']} htmlFor="copy-text">
        {words.paste}
      </label>
      <textarea
        id="copy-text"
        className={styles['box']}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={paste}
      />
      <button className={styles['button']} type="submit">
        {words.check}
      </button>
    </form>
  )
}
