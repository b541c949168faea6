'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { stepTo } from './step-to.ts'
import styles from './steps.module.css'

/** What the list tells of the entry that a mark leads to. */
const toldOf = (mark: Element): string =>
  [...document.querySelectorAll(`${mark.getAttribute('href')} [data-told]`)]
    .map(({ textContent }) => textContent)
    .join(' · ')

/**
 * Lets arrow keys, Home and End move among the marks of a drawing, and tells in one line the entry that the focus or
 * the pointer is on, as the list has it. Without script the marks are links like any other.
 */
export function Steps({ hint, children }: { hint: string; children: ReactNode }) {
  const drawing = useRef<HTMLDivElement>(null)
  const [telling, setTelling] = useState('')

  useEffect(() => {
    const root = drawing.current
    if (!root) return
    setTelling(hint)
    const tell = ({ target }: Event) => {
      const mark = target instanceof Element ? target.closest('[data-mark]') : null
      if (mark) setTelling(toldOf(mark))
    }
    const step = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
      const to = stepTo(event.target, event.key)
      if (!to) return
      event.preventDefault()
      to.focus()
      to.scrollIntoView({ block: 'nearest' })
    }
    root.addEventListener('focusin', tell)
    root.addEventListener('pointerover', tell)
    root.addEventListener('keydown', step)
    return () => {
      root.removeEventListener('focusin', tell)
      root.removeEventListener('pointerover', tell)
      root.removeEventListener('keydown', step)
    }
  }, [hint])

  return (
    <div ref={drawing}>
      {children}
      <p className={styles['telling']} aria-hidden="true" data-telling="">
        {telling}
      </p>
    </div>
  )
}
