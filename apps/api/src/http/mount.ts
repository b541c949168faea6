import type { Editions } from '@entente/domain/editions'
import type { Ledger, LedgerInfo } from '@entente/domain/ledger'
import { Hono } from 'hono'
import { answer, answerMoved, answerOptions, answerProblem, encode, type Good } from './answer.ts'
import { entityTag } from './entity-tag.ts'
import { KeptAnswers } from './kept-answers.ts'
import { chooseMediaType } from './media-type.ts'
import type { Operation } from './operation.ts'
import { type RawQuery, readQuery } from './parameters.ts'
import { invalidRequest, Problem } from './problem.ts'

/** The longest path, in characters as sent. */
const longestPath = 1024

/** How many bytes of written answers are kept: enough for every record, and little beside the dataset. */
const keptBytes = 8_000_000

/** What all operations answer from. */
interface Home {
  readonly ledger: Ledger
  readonly editions: Editions
  readonly known: () => Promise<Known>
  readonly kept: KeptAnswers
}

/** What the ledger is, and a text that tells it and its past from any other. */
interface Known {
  readonly info: LedgerInfo
  readonly stamp: string
}

/** Puts operations on a Hono app. Whatever a request is, it is answered: by its operation, or by a problem. */
export function mount(operations: readonly Operation[], ledger: Ledger, editions: Editions): Hono {
  const app = new Hono({ getPath: (request) => urlOf(request).pathname })
  const home: Home = {
    ledger,
    editions,
    known: remember(() => know(ledger, editions)),
    kept: new KeptAnswers(keptBytes),
  }

  app.use(async (c, next) => {
    const { pathname } = urlOf(c.req.raw)
    if (pathname.length > longestPath) throw pathTooLong(pathname.length)
    if (!isWellEncoded(pathname)) throw brokenPath()
    await next()
  })
  for (const [path, here] of byPath(operations)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1')
    const allow = allowed(here)
    for (const operation of here)
      app.on(operation.contract.method, route, (c) =>
        perform(operation, c.req.raw, Object.entries(c.req.param()), home),
      )
    app.all(route, (c) => {
      if (c.req.method === 'OPTIONS') return answerOptions(c.req.raw, allow)
      throw new Problem('method-not-allowed', `${c.req.method} is not allowed here: use ${allow}.`, [], {
        Allow: allow,
      })
    })
  }
  app.notFound((c) => refuse(c.req.raw, new Problem('not-found', 'No resource has this address.')))
  app.onError((error, c) => {
    if (error instanceof Problem) return refuse(c.req.raw, error)
    console.error(error)
    return refuse(
      c.req.raw,
      new Problem('internal-error', 'The fault is ours; the request may be sent again.'),
    )
  })
  return app
}

const refuse = (request: Request, problem: Problem): Response =>
  answerProblem(request, urlOf(request).pathname.slice(0, longestPath), problem)

/** Answers a request as its contract says. */
async function perform(
  { contract, run }: Operation,
  request: Request,
  parameters: RawQuery,
  home: Home,
): Promise<Response> {
  const { answers } = contract
  const mediaType = chooseMediaType(request.headers.get('accept'), answers.mediaTypes)
  const { pathname: path, search, origin } = urlOf(request)
  const { info, stamp } = await home.known()
  const host = answers.absolute ? [origin] : []
  const tagged = answers.volatile ? undefined : [stamp, mediaType, path, search, ...host]
  const known = tagged && home.kept.get(tagged.join(' '))
  if (known) return answer(request, known)

  const { ledger, editions } = home
  const query = readQuery(search.slice(1))
  const outcome = await run(parameters, { ledger, editions, info, request, origin, path, query })
  if ('movedTo' in outcome) return answerMoved(request, outcome.movedTo)
  const good: Good = {
    body: encode('text' in outcome ? outcome.text : JSON.stringify(outcome.body)),
    mediaType,
    ...('text' in outcome && outcome.headers ? { headers: outcome.headers } : {}),
    ...(tagged ? { tag: entityTag(...tagged) } : {}),
  }
  if (tagged) home.kept.set(tagged.join(' '), good)
  return answer(request, good)
}

/** Versions and hashes of all that is answered from: the same stamp and address give the same answer. */
async function know(ledger: Ledger, editions: Editions): Promise<Known> {
  const info = await ledger.info()
  const all = [info, ...(await editions.releases())]
  return { info, stamp: entityTag(...all.flatMap(({ version, hash }) => [version, hash])) }
}

/** A ledger answers from one dataset for as long as it lives, so what it is need be asked only once. */
function remember<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
}

function byPath(operations: readonly Operation[]): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>()
  for (const operation of operations) {
    const { path } = operation.contract
    groups.set(path, [...(groups.get(path) ?? []), operation])
  }
  return groups
}

function allowed(operations: readonly Operation[]): string {
  const methods = operations.flatMap(({ contract }) =>
    contract.method === 'get' ? ['GET', 'HEAD'] : ['POST'],
  )
  return [...methods, 'OPTIONS'].join(', ')
}

const urls = new WeakMap<Request, URL>()

/** The address in its normal form, in which one runtime gives it already and the other does not. Parsed once. */
function urlOf(request: Request): URL {
  let url = urls.get(request)
  if (!url) {
    url = URL.parse(request.url) ?? nowhere
    urls.set(request, url)
  }
  return url
}

/** Stands for what is no address, such as the asterisk of `OPTIONS *`. */
const nowhere = new URL('http://nowhere/*')

function isWellEncoded(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const pathTooLong = (length: number) =>
  new Problem('address-too-long', `The path has ${length} characters; at most ${longestPath} are read.`)

const brokenPath = () =>
  invalidRequest([{ in: 'path', parameter: 'path', detail: 'its percent-encoding is broken' }])
