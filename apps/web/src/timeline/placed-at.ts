import type { CSSProperties } from 'react'

/** Places in rem as custom properties, which the styles of the drawing read; a narrow page leaves them unread. */
export const placedAt = (places: Readonly<Record<string, number>>): CSSProperties =>
  Object.fromEntries(
    Object.entries(places).map(([name, value]) => [`--${name}`, Math.round(value * 100) / 100]),
  ) as CSSProperties
