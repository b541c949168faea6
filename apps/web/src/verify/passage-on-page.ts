/** What the page says of a passage. */
export interface PassageOnPage {
  /** The id of its row. */
  readonly id: string
  readonly gloss: string
  readonly records: readonly { readonly href: string; readonly label: string }[]
}

/** Reads what the page says of a passage from the passage's own row, so that no gloss is sent to the browser twice. */
export function passageOnPage(number: string): PassageOnPage | undefined {
  const row = document.querySelector(`[data-passage="${CSS.escape(number)}"]`)
  if (!row) return undefined
  return {
    id: row.id,
    gloss: row.querySelector('[data-gloss]')?.textContent ?? '',
    records: [...row.querySelectorAll('[data-carries] a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      label: link.textContent ?? '',
    })),
  }
}
