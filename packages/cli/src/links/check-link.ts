import type { LinkCheck } from '@entente/domain'

/** How long an address may take to answer, in milliseconds. */
const patienceMs = 20_000

/** How many redirections are followed. */
const mostSteps = 5

/** What an address answered: the outcome of a check, without its day. */
export type LinkAnswer = Omit<LinkCheck, 'on'>

/**
 * Asks an address whether it still answers. `gone` is said for 404 and 410 alone; a refusal (401, 403, 429, 451) says
 * nothing of the page, and neither does silence: no answer in 20 seconds, or a fault of the server.
 */
export async function checkLink(address: string): Promise<LinkAnswer> {
  let at = address
  for (let step = 0; step <= mostSteps; step++) {
    const response = await ask(at)
    if (!response) return { outcome: 'silent' }
    const next = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || next === null)
      return outcomeOf(response.status, address, at)
    if (!URL.canParse(next, at)) return { outcome: 'silent' }
    at = new URL(next, at).href
  }
  return { outcome: 'silent' }
}

async function ask(address: string): Promise<Response | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
    await response.body?.cancel()
    return response
  } catch {
    return undefined
  }
}

function outcomeOf(status: number, asked: string, at: string): LinkAnswer {
  if (status >= 200 && status < 300)
    return isSamePage(asked, at) ? { outcome: 'answers' } : { outcome: 'moved', to: at }
  if (status === 404 || status === 410) return { outcome: 'gone' }
  return { outcome: [401, 403, 429, 451].includes(status) ? 'refused' : 'silent' }
}

/** Whether a page only came by another scheme, a trailing slash or a `www.`: that is no move. */
const isSamePage = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (address: string): string => {
  const { host, pathname, search } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}
