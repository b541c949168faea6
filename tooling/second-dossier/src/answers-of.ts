/** What an address answered. */
export interface WebAnswer {
  readonly status: number
  /** The body as text; in a page, with its characters written out. */
  readonly text: string
}

/** How many addresses are asked at a time. */
const atOnce = 4

/** Asks addresses, and those that each answer leads to, each once. Addresses carry no fragment. */
export async function answersOf(
  starts: readonly string[],
  leadsTo: (address: string, answer: WebAnswer) => readonly string[],
): Promise<Map<string, WebAnswer>> {
  const answered = new Map<string, WebAnswer>()
  const seen = new Set(starts)
  const waiting = [...seen]
  const ask = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const answer = await askOne(address)
      answered.set(address, answer)
      const further = leadsTo(address, answer).filter((one) => !seen.has(one))
      for (const one of further) seen.add(one)
      waiting.push(...further)
    }
  }
  // An asker ends where nothing waits, though another may still find more: so all are called again.
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, ask))
  return answered
}

async function askOne(address: string): Promise<WebAnswer> {
  const response = await fetch(address)
  const body = await response.text()
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return { status: response.status, text: isPage ? writtenOut(body) : body }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

/** A page with its characters written out, as a reader sees them. */
export function writtenOut(page: string): string {
  return page.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => entities[name] ?? whole)
}

/** The addresses of a page's own site that it links to; of what it loads, none. */
export function linksOfPage(address: string, { text }: WebAnswer): string[] {
  const { origin } = new URL(address)
  return [...text.matchAll(/href="(\/(?!_next\/|\/)[^"#]*)/g)].map(
    ([, path]) => new URL(path ?? '', origin).href,
  )
}

/** The addresses of the API that an answer of its names in `links`, at any depth. */
export function linksOfAnswer(address: string, { text }: WebAnswer): string[] {
  const { origin } = new URL(address)
  return text.startsWith('{') ? linksIn(JSON.parse(text)).map((path) => new URL(path, origin).href) : []
}

function linksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'links' || typeof inner !== 'object') return linksIn(inner)
    return Object.values(inner as object).filter((link) => typeof link === 'string' && link.startsWith('/'))
  })
}
