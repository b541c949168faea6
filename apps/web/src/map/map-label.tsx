import type { PlacedLabel } from './drawing.ts'
import { labelStyles, lineHeight, secondLine } from './label-style.ts'
import type { Label } from './labels.ts'
import styles from './map-label.module.css'

/** The name of a place on the map, with its dot; where `linked`, it leads to the record. */
export function MapLabel({ placed, linked }: { placed: PlacedLabel; linked: boolean }) {
  const { label, anchor } = placed
  const drawn = (
    <g transform={`translate(${anchor.join(' ')})`}>
      <g className={styles['sized']}>
        <Target placed={placed} />
        <Dot placed={placed} />
        <Name placed={placed} />
      </g>
    </g>
  )
  const className = [styles['label'], styles[label.kind], label.isCrowded && styles['crowded']]
    .filter(Boolean)
    .join(' ')
  return linked && label.href !== undefined ? (
    <a className={className} href={label.href} aria-label={nameBeside(label)}>
      {drawn}
    </a>
  ) : (
    <g className={className}>{drawn}</g>
  )
}

/** The name of a record for assistive software, where it is not written as it is called. */
const nameBeside = ({ text, name, isCrowded = false }: Label): string | undefined =>
  text === '' || isCrowded ? name : undefined

/** How far the box that is pressed, or lit by the focus, goes beyond the name. */
const ease = 4

/** What is pressed: the name with some ease, and the dot, at least 24 pixels high and wide. */
function Target({ placed: { label, left, top } }: { placed: PlacedLabel }) {
  const x = label.dot === undefined ? left - ease : Math.min(left - ease, -12)
  const y = label.dot === undefined ? top - ease : Math.min(top - ease, -12)
  const right =
    label.text === '' ? 12 : Math.max(left + label.width + ease, label.dot === undefined ? -1e3 : 12)
  const below =
    label.text === '' ? 12 : Math.max(top + label.height + ease, label.dot === undefined ? -1e3 : 12)
  return <rect className={styles['target']} x={x} y={y} width={right - x} height={below - y} rx={2} />
}

function Dot({ placed: { label } }: { placed: PlacedLabel }) {
  if (label.dot === undefined) return null
  if (label.points !== undefined)
    return <path className={styles['pointer']} d="M-7-4.5 2 0-7 4.5z" transform={`rotate(${label.points})`} />
  return label.kind === 'city' ? (
    <circle className={styles['dot']} r={3.5} />
  ) : (
    <path className={styles['dot']} d="M-4 3.5 0-4 4 3.5z" />
  )
}

function Name({ placed: { label, left, top, lean } }: { placed: PlacedLabel }) {
  if (label.text === '') return null
  const { size } = labelStyles[label.kind]
  const x = left + { start: 0, middle: label.width / 2, end: label.width }[lean]
  const first = top + size * (lineHeight + 0.72) * 0.5
  return (
    <text x={x} y={tidy(first)} fontSize={size} textAnchor={lean}>
      {label.text}
      {label.second !== undefined && ' '}
      {label.second !== undefined && (
        <tspan
          className={styles['second']}
          x={x}
          y={tidy(first + size * lineHeight * 0.92)}
          fontSize={tidy(size * secondLine)}
        >
          {label.second}
        </tspan>
      )}
    </text>
  )
}

const tidy = (value: number): number => Math.round(value * 100) / 100
