import type { Drawing } from './drawing.ts'
import styles from './map-drawing.module.css'
import { MapLabel } from './map-label.tsx'
import type { Point } from './simplify-line.ts'

/**
 * A drawing as SVG. Where `linked`, each name leads to its record; where not, the drawing is one picture, so that it
 * can stand inside a link. Labels of each scale are a set, of which the style sheet shows the one that fits.
 */
export const MapDrawing = ({
  drawing: { size, land, concerned, exclaves, routes, labels },
  name,
  linked,
}: {
  drawing: Drawing
  name: string
  linked: boolean
}) => (
  <svg
    className={`${styles['map']} ${labels.length > 1 ? styles['fitted'] : ''}`}
    viewBox={`0 0 ${size.width} ${size.height}`}
    role={linked ? 'group' : 'img'}
    aria-label={name}
  >
    <rect className={styles['sea']} width={size.width} height={size.height} />
    <path className={styles['land']} d={land} />
    <path className={styles['concerned']} d={concerned} />
    <path className={styles['exclave']} d={exclaves} />
    {routes.map(({ route: { project }, course: { points } }) => (
      <g key={project.id}>
        <polyline className={styles['casing']} points={listed(points)} />
        <polyline className={styles['route']} points={listed(points)} />
      </g>
    ))}
    {labels.map((set, index) => (
      <g key={index === 0 ? 'wide' : 'narrow'} className={index === 0 ? styles['wide'] : styles['narrow']}>
        {set.map((placed) => (
          <MapLabel key={placed.label.key} placed={placed} linked={linked} />
        ))}
      </g>
    ))}
  </svg>
)

const listed = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
