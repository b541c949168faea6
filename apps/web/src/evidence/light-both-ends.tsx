'use client'

import { useEffect } from 'react'

/** The elements at the other end of the one that is pointed at: a value's note, or a note's values. */
function otherEnds(from: Element): readonly Element[] {
  const value = from.closest('[data-supported-by]')
  if (value) return [value, ...found(`[data-note="${value.getAttribute('data-supported-by')}"]`)]
  const note = from.closest('[data-note]')
  if (note) return [note, ...found(`[data-supported-by="${note.getAttribute('data-note')}"]`)]
  return []
}

const found = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)]

/** While the pointer or the focus is on a value or on its note, both are lit. Without script nothing is lost. */
export function LightBothEnds() {
  useEffect(() => {
    let lit: readonly Element[] = []
    const light = (event: Event) => {
      for (const element of lit) element.removeAttribute('data-lit')
      lit = event.target instanceof Element ? otherEnds(event.target) : []
      for (const element of lit) element.setAttribute('data-lit', '')
    }
    document.addEventListener('pointerover', light)
    document.addEventListener('focusin', light)
    return () => {
      document.removeEventListener('pointerover', light)
      document.removeEventListener('focusin', light)
    }
  }, [])
  return null
}
