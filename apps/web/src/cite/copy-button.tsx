'use client'

import { useState } from 'react'
import styles from './copy-button.module.css'

/** The words of the button; they come from the page, so that no catalogue is sent to the browser. */
export interface CopyWords {
  readonly copy: string
  readonly copied: string
  readonly failed: string
}

/** Copies a text and says so. Without JavaScript it does nothing, and the text beside it can be selected. */
export function CopyButton({ text, name, words }: { text: string; name: string; words: CopyWords }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    )
  return (
    <span className={styles['copy']}>
      <button type="button" aria-label={name} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
