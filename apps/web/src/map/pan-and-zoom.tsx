'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Box } from './label-placement.ts'
import { listen } from './map-gestures.ts'
import styles from './pan-and-zoom.module.css'
import { brought, moved, zoomed, zoomOf } from './view-box.ts'

/** The words of the controls; they come from the page, so that no catalogue is sent to the browser. */
export interface ControlWords {
  readonly closer: string
  readonly farther: string
  readonly whole: string
  readonly hint: string
  readonly controls: string
}

/** What may be done to a view of the map. */
export interface Moves {
  zoom(factor: number, x?: number, y?: number): void
  move(dx: number, dy: number): void
  reset(): void
  bring(x: number, y: number): void
}

/** How much a press of a button or a key brings nearer. */
const step = 1.6

/** From so near on, a narrow map has room for all names. */
const near = 2

/** Moves the map inside it by changing its view box alone. Without script the map is a still picture. */
export function PanAndZoom({ words, children }: { words: ControlWords; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [moves, setMoves] = useState<Moves>()
  const [zoom, setZoom] = useState(1)

  useEffect(() => {
    const box = frame.current
    const map = box?.querySelector('svg')
    if (!box || !map) return
    const { x, y, width, height } = map.viewBox.baseVal
    const whole: Box = { x, y, width, height }
    let view = whole
    const show = (next: Box) => {
      view = next
      const nearness = zoomOf(view, whole)
      map.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
      map.style.setProperty('--zoom', String(nearness))
      map.toggleAttribute('data-near', nearness >= near)
      box.toggleAttribute('data-moved', nearness > 1)
      setZoom(nearness)
    }
    const made: Moves = {
      zoom: (factor, toX = view.x + view.width / 2, toY = view.y + view.height / 2) =>
        show(zoomed(view, whole, factor, toX, toY)),
      move: (dx, dy) => show(moved(view, whole, dx, dy)),
      reset: () => show(whole),
      bring: (toX, toY) => show(brought(view, whole, toX, toY)),
    }
    setMoves(made)
    return listen(box, map, () => view, made)
  }, [])

  return (
    <>
      {/* The map takes the focus when it is pressed; by keyboard one comes to it through its names and the buttons. */}
      <div ref={frame} className={styles['view']} tabIndex={moves ? -1 : undefined}>
        <div className={styles['frame']}>{children}</div>
        <div className={styles['bar']} data-ready={moves ? '' : undefined}>
          <fieldset className={styles['controls']} aria-label={words.controls}>
            <button type="button" onClick={() => moves?.zoom(step)}>
              <span aria-hidden="true">+</span> {words.closer}
            </button>
            <button type="button" onClick={() => moves?.zoom(1 / step)} aria-disabled={zoom <= 1}>
              <span aria-hidden="true">−</span> {words.farther}
            </button>
            <button type="button" onClick={() => moves?.reset()} aria-disabled={zoom <= 1}>
              {words.whole}
            </button>
          </fieldset>
          <p className={styles['hint']}>{words.hint}</p>
        </div>
      </div>
    </>
  )
}
