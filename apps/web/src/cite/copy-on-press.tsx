'use client'

import { useEffect } from 'react'

/** Copies the text of the element that a pressed button names, and tells in the words of the button whether it did. */
async function copy(button: HTMLElement): Promise<void> {
  const { copies = '', copied = '', notCopied = '' } = button.dataset
  const text = document.getElementById(copies)?.textContent ?? ''
  const said = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => notCopied,
  )
  button.nextElementSibling?.replaceChildren(said)
}

/** Lets every copy button of the page copy. */
export function CopyOnPress() {
  useEffect(() => {
    const press = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null
      if (button) void copy(button)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [])
  return null
}
