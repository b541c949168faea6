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
  readonly info: () => Promise<LedgerInfo>
  readonly kept: KeptAnswers
}

/** Puts operations on a Hono app. Whatever a request is, it is answered: by its operation, or by a problem. */
export function mount(operations: readonly Operation[], ledger: Ledger): Hono {
  const app = new Hono({ getPath: (request) => urlOf(request).pathname })
  const home: Home = { ledger, info: rememberInfo(ledger), kept: new KeptAnswers(keptBytes) }

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
  const { pathname: path, search } = urlOf(request)
  const info = await home.info()
  const tagged = answers.volatile ? undefined : [info.hash, mediaType, path, search]
  const known = tagged && home.kept.get(tagged.join(' '))
  if (known) return answer(request, known)

  const query = readQuery(search.slice(1))
  const outcome = await run(parameters, { ledger: home.ledger, info, request, path, query })
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

/** A ledger answers from one dataset for as long as it lives, so what the dataset is need be asked only once. */
function rememberInfo(ledger: Ledger): () => Promise<LedgerInfo> {
  let known: Promise<LedgerInfo> | undefined
  return () => {
    known ??= ledger.info().catch((error: unknown) => {
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
