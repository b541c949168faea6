'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { SearchWords } from './search-box.tsx'
import styles from './search-key.module.css'

type Box = ComponentType<{ words: SearchWords; inAddress?: boolean }>

/**
 * Opens the search over any page when `/` is pressed; Escape closes it and gives the focus back. What searches is
 * loaded on first use. On the page of the search itself the key leads to its own box.
 */
export function SearchKey({ words, title, close }: { words: SearchWords; title: string; close: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [Box, setBox] = useState<Box>()

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      const own = document.getElementById('search-words')
      if (own) own.focus()
      else import('./search-box.tsx').then(({ SearchBox }) => setBox(() => SearchBox))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  useEffect(() => {
    if (!Box || dialog.current?.open) return
    dialog.current?.showModal()
    // A dialog focuses what comes first in it; here that is the way out.
    dialog.current?.querySelector('input')?.focus()
  }, [Box])

  return (
    Box && (
      <dialog
        ref={dialog}
        className={styles['dialog']}
        aria-label={title}
        onClose={() => setBox(undefined)}
        // In a field for searching the key would at first only empty it.
        onKeyDown={({ key }) => key === 'Escape' && dialog.current?.close()}
      >
        <form method="dialog" className={styles['close']}>
          <button type="submit">{close}</button>
        </form>
        <Box words={words} inAddress={false} />
      </dialog>
    )
  )
}

/** Whether keys that are pressed there are text. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
