import { words } from '../words.ts'
import { draw } from './drawing.ts'
import { MapDrawing } from './map-drawing.tsx'
import styles from './small-map.module.css'
import { survey } from './survey.ts'

/** A still map of the region that leads to the page of the map; nothing where no place has coordinates. */
export async function SmallMap() {
  const surveyed = await survey()
  if (surveyed.places.near.length === 0) return null
  const drawing = draw(surveyed, { width: 440, height: 310, detail: 0.7, scales: [1], pointers: false })
  return (
    <figure>
      <a className={styles['picture']} href="/map">
        <MapDrawing drawing={drawing} name={words.map.small} linked={false} />
      </a>
      <figcaption className={styles['caption']}>
        <a href="/map">{words.map.toMap}</a>
      </figcaption>
    </figure>
  )
}
