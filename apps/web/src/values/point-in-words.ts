import { words } from '../words.ts'

const degrees = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 })

/** A GeoJSON position (longitude, latitude, in degrees) as a reader reads it: "40.41° N, 49.87° E". */
export function pointInWords([longitude, latitude]: readonly [number, number]): string {
  const { north, south, east, west, coordinates } = words.values
  return coordinates(
    `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? south : north}`,
    `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? west : east}`,
  )
}
