import type { Box } from './label-placement.ts'

/** The nearest that one can come: so many times nearer than the whole. */
export const nearest = 16

/** How much nearer a view is than the whole. */
export const zoomOf = (view: Box, whole: Box): number => whole.width / view.width

/** A view brought `factor` times nearer around a point, which stays where it is seen. */
export function zoomed(view: Box, whole: Box, factor: number, x: number, y: number): Box {
  const zoom = Math.min(nearest, Math.max(1, zoomOf(view, whole) * factor))
  const by = zoomOf(view, whole) / zoom
  return clamped(
    {
      x: x - (x - view.x) * by,
      y: y - (y - view.y) * by,
      width: whole.width / zoom,
      height: whole.height / zoom,
    },
    whole,
  )
}

/** A view moved by so much, in units of the drawing. */
export const moved = (view: Box, whole: Box, dx: number, dy: number): Box =>
  clamped({ ...view, x: view.x + dx, y: view.y + dy }, whole)

/** A view moved just so far that a point lies well inside it. */
export function brought(view: Box, whole: Box, x: number, y: number): Box {
  const margin = { x: view.width / 6, y: view.height / 6 }
  const into = (start: number, length: number, value: number, by: number) =>
    Math.min(value - by, Math.max(start, value - length + by))
  return clamped(
    { ...view, x: into(view.x, view.width, x, margin.x), y: into(view.y, view.height, y, margin.y) },
    whole,
  )
}

/** A view kept inside the whole. */
const clamped = (view: Box, whole: Box): Box => ({
  ...view,
  x: Math.min(whole.x + whole.width - view.width, Math.max(whole.x, view.x)),
  y: Math.min(whole.y + whole.height - view.height, Math.max(whole.y, view.y)),
})
