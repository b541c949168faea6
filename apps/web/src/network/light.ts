/** Marks, in a drawing, the chosen name, its ties and its neighbours, so that the others step back; or nothing. */
export function light(within: Element, chosen: string | undefined): void {
  const drawing = within.querySelector('svg:has([data-actor])')
  if (!drawing) return
  drawing.toggleAttribute('data-chosen', chosen !== undefined)
  const near = new Set(chosen === undefined ? [] : [chosen])
  for (const line of drawing.querySelectorAll('[data-tie]')) {
    const ends = line.getAttribute('data-tie')?.split(' ') ?? []
    const isTied = chosen !== undefined && ends.includes(chosen)
    line.toggleAttribute('data-lit', isTied)
    if (isTied) for (const end of ends) near.add(end)
  }
  for (const name of drawing.querySelectorAll('[data-actor]')) {
    const id = name.getAttribute('data-actor') ?? ''
    name.toggleAttribute('data-lit', near.has(id))
    if (id === chosen) name.setAttribute('aria-current', 'true')
    else name.removeAttribute('aria-current')
  }
}
