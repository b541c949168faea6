import type { Editions } from '@entente/domain/editions'
import type { Ledger } from '@entente/domain/ledger'
import { Hono, type MiddlewareHandler } from 'hono'
import { answerOptions, answerProblem } from './answer.ts'
import { entityTag } from './entity-tag.ts'
import { namesOf } from './form.ts'
import { KeptAnswers } from './kept-answers.ts'
import type { Operation } from './operation.ts'
import { type Home, type Known, perform } from './perform.ts'
import { invalidRequest, Problem } from './problem.ts'
import { remember } from './remember.ts'
import type { Exchange } from './request-id.ts'
import { isWellEncoded, urlOf, withoutEnding } from './urls.ts'

/** The longest path, in characters as sent. */
const longestPath = 1024

/** How many bytes of written answers are kept: enough for every record, and little beside the dataset. */
const keptBytes = 8_000_000

/** What stands around the operations. */
export interface Around {
  /** What every request goes through first, from the outside in. */
  readonly before: readonly MiddlewareHandler<Exchange>[]
  /** Addresses that follow another protocol and have no contract of ours. */
  readonly beside: (app: Hono<Exchange>) => void
}

/** Puts operations on a Hono app. Whatever a request is, it is answered: by its operation, or by a problem. */
export function mount(
  operations: readonly Operation[],
  { ledger, editions }: Pick<Home, 'ledger' | 'editions'>,
  { before, beside }: Around,
): Hono<Exchange> {
  const literal = new Set(operations.map(({ contract }) => contract.path))
  // The name of a form at the end of an address is no part of what it names; see `perform`.
  const parted = (request: Request): ReturnType<typeof withoutEnding> => {
    const { pathname } = urlOf(request)
    return literal.has(pathname) ? { path: pathname } : withoutEnding(pathname)
  }
  const app = new Hono<Exchange>({ getPath: (request) => parted(request).path })
  const home: Home = {
    ledger,
    editions,
    // A ledger answers from one dataset for as long as it lives.
    known: remember(() => know(ledger, editions)),
    kept: new KeptAnswers(keptBytes),
  }

  for (const handler of before) app.use(handler)
  app.use((c, next) => {
    const { pathname } = urlOf(c.req.raw)
    if (pathname.length > longestPath) throw pathTooLong(pathname.length)
    if (!isWellEncoded(pathname)) throw brokenPath()
    return next()
  })
  beside(app)
  for (const [path, here] of byPath(operations)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1')
    const allow = allowed(here)
    if (here.every(({ contract }) => namesOf(contract.answers).length === 0))
      app.use(route, (c, next) => {
        if (parted(c.req.raw).form !== undefined) throw nowhere()
        return next()
      })
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
  app.notFound((c) => refuse(c.req.raw, nowhere()))
  app.onError((error, c) => {
    if (error instanceof Problem) return refuse(c.req.raw, error)
    c.set('fault', error)
    return refuse(
      c.req.raw,
      new Problem('internal-error', 'The fault is ours; the request may be sent again.'),
    )
  })
  return app
}

const refuse = (request: Request, problem: Problem): Response =>
  answerProblem(request, urlOf(request).pathname.slice(0, longestPath), problem)

/** Versions and hashes of all that is answered from: the same stamp and address give the same answer. */
async function know(ledger: Ledger, editions: Editions): Promise<Known> {
  const info = await ledger.info()
  const all = [info, ...(await editions.releases())]
  return { info, stamp: entityTag(...all.flatMap(({ version, hash }) => [version, hash])) }
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

const nowhere = () => new Problem('not-found', 'No resource has this address.')

const pathTooLong = (length: number) =>
  new Problem('address-too-long', `The path has ${length} characters; at most ${longestPath} are read.`)

const brokenPath = () =>
  invalidRequest([{ in: 'path', parameter: 'path', detail: 'its percent-encoding is broken' }])
