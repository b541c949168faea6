import lighthouse from 'lighthouse'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The scores of a page, 0 to 100, and how far its layout shifted while it loaded (CLS, from 0). */
export type Scores = Readonly<Record<(typeof categories)[number] | 'layout-shift', number>>

/** Asks Lighthouse once, in a browser that listens on a port, as on a phone, which is its usual setting. */
export async function scores(address: string, port: number): Promise<Scores> {
  const result = await lighthouse(address, { port, output: 'json', onlyCategories: [...categories] })
  if (!result) throw new Error(`Lighthouse gave no answer for ${address}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`Lighthouse at ${address}: ${lhr.runtimeError.message}`)
  return {
    ...(Object.fromEntries(
      categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
    ) as Record<(typeof categories)[number], number>),
    'layout-shift': lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  }
}
