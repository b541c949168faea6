'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './choose-actor.module.css'
import { light } from './light.ts'

/** From this width on there is room for the ties beside the drawing; the style sheet says the same. */
const wide = '(min-width: 60rem)'

const prefix = '#actor-'

/** The id of the actor to whose section an address leads. */
const actorIn = (hash: string): string | undefined =>
  hash.startsWith(prefix) && document.querySelector(`[data-actor="${CSS.escape(hash.slice(prefix.length))}"]`)
    ? hash.slice(prefix.length)
    : undefined

/**
 * Lets a name be chosen: its ties and neighbours stay lit in the drawing, and on a wide screen its section is shown
 * beside it, without a jump. Escape lets go. Without script, and on a narrow screen, a name leads to its section.
 */
export function ChooseActor({
  words,
  children,
}: {
  words: Readonly<Record<'choose' | 'chosen' | 'clear', string>>
  children: ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string>()

  useEffect(() => {
    const read = () => setChosen(actorIn(location.hash))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  useEffect(() => {
    if (root.current) light(root.current, chosen)
    panel.current?.replaceChildren(...copyOf(chosen))
    panel.current?.scrollTo({ top: 0 })
  }, [chosen])

  useEffect(() => {
    const area = root.current
    if (!area) return
    const choose = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !matchMedia(wide).matches) return
      const link = event.target instanceof Element ? event.target.closest(`a[href^="${prefix}"]`) : null
      const id = link && actorIn(link.getAttribute('href') ?? '')
      if (!id) return
      event.preventDefault()
      setChosen(id)
      history.replaceState(history.state, '', `${prefix}${id}`)
      // A key press (no click count) is followed by reading: the focus goes to where the ties are told.
      if (event.detail === 0) panel.current?.focus({ preventScroll: true })
    }
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const id = actorIn(location.hash)
      if (id === undefined) return
      if (panel.current?.contains(document.activeElement) && root.current)
        root.current.querySelector<SVGAElement>(`[data-actor="${CSS.escape(id)}"]`)?.focus()
      clear()
    }
    area.addEventListener('click', choose)
    addEventListener('keydown', letGo)
    return () => {
      area.removeEventListener('click', choose)
      removeEventListener('keydown', letGo)
    }
  }, [])

  const clear = () => {
    setChosen(undefined)
    history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  }

  return (
    <div ref={root} className={styles['spread']}>
      {children}
      <aside className={styles['aside']} aria-label={words.chosen}>
        {chosen === undefined ? (
          <p className={styles['hint']}>{words.choose}</p>
        ) : (
          <button type="button" className={styles['clear']} onClick={clear}>
            {words.clear}
          </button>
        )}
        <div ref={panel} className={styles['panel']} tabIndex={-1} data-panel="" />
      </aside>
    </div>
  )
}

/** A copy of the section of an actor, without the ids, which stay with the section itself. */
function copyOf(id: string | undefined): readonly Node[] {
  const section = id === undefined ? null : document.querySelector(`[data-section="${CSS.escape(id)}"]`)
  if (!section) return []
  const copy = section.cloneNode(true) as Element
  for (const attribute of ['id', 'data-section']) copy.removeAttribute(attribute)
  return [copy]
}
