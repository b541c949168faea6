import type { Editions } from '@entente/domain/editions'
import type { Ledger, LedgerInfo } from '@entente/domain/ledger'
import { answer, answerMoved, encode, type Good } from './answer.ts'
import { entityTag } from './entity-tag.ts'
import { contentType, namesOf, type Offered, offeredBy, type Written } from './form.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { linkHeader } from './link-header.ts'
import { chooseMediaType } from './media-type.ts'
import type { Context, Operation, Outcome } from './operation.ts'
import { type RawQuery, readQuery } from './parameters.ts'
import { Problem } from './problem.ts'
import { urlOf, withEnding, withoutEnding } from './urls.ts'

/** Up to how many characters to keep an answer as a text too: of a longer one the encoding costs more than it saves. */
const shortText = 4096

/** What all operations answer from. */
export interface Home {
  readonly ledger: Ledger
  readonly editions: Editions
  readonly known: () => Promise<Known>
  readonly kept: KeptAnswers
}

/** What the ledger is, and a text that tells it and its past from any other. */
export interface Known {
  readonly info: LedgerInfo
  readonly stamp: string
}

/** Answers a request as its contract says, in the form that the address ends in or that the caller accepts. */
export async function perform(
  { contract, run }: Operation,
  request: Request,
  parameters: RawQuery,
  home: Home,
): Promise<Response> {
  const { answers } = contract
  const { pathname: path, search, origin } = urlOf(request)
  const ending = namesOf(answers).length > 0 ? withoutEnding(path).form : undefined
  const form = chooseForm(offeredBy(answers), ending, request.headers.get('accept'))
  const { info, stamp } = await home.known()
  const host = answers.absolute || form.write ? [origin] : []
  const tagged = answers.volatile ? undefined : [stamp, form.mediaType, path, search, ...host]
  const known = tagged && home.kept.get(tagged.join(' '))
  if (known) return answer(request, known)

  const { ledger, editions } = home
  const query = readQuery(search.slice(1))
  const whole = form.whole === true && !query.some(([name]) => name === 'limit' || name === 'cursor')
  const { outcome, context } = await run(parameters, {
    ledger,
    editions,
    info,
    request,
    origin,
    path,
    query,
    whole,
  })
  if ('movedTo' in outcome)
    return answerMoved(request, ending === undefined ? outcome.movedTo : withEnding(outcome.movedTo, ending))
  const written = await write(outcome, form, context)
  const good: Good = {
    body: typeof written === 'string' ? encode(written) : written,
    ...(typeof written === 'string' && written.length <= shortText ? { text: written } : {}),
    mediaType: contentType(form.mediaType),
    headers: {
      ...('text' in outcome ? outcome.headers : {}),
      Link: linkHeader(contract, form, context, 'body' in outcome ? outcome.body : undefined),
      ...deprecation(contract.deprecated),
    },
    ...(tagged ? { tag: entityTag(...tagged) } : {}),
  }
  if (tagged && good.body instanceof Uint8Array) home.kept.set(tagged.join(' '), good)
  return answer(request, good)
}

/** What the address ends in is more than what a header says, since a person typed it. */
function chooseForm(
  offered: readonly [Offered, ...Offered[]],
  ending: string | undefined,
  accept: string | null,
): Offered {
  if (ending !== undefined) {
    const named = offered.find(({ name }) => name === ending)
    if (named) return named
    throw new Problem(
      'not-found',
      `Nothing here ends in .${ending}: there is ${offered.map(({ name }) => `.${name}`).join(', ')}.`,
    )
  }
  const [first, ...others] = offered.map(({ mediaType }) => mediaType) as [string, ...string[]]
  const chosen = chooseMediaType(accept, [first, ...others])
  return offered.find(({ mediaType }) => mediaType === chosen) ?? offered[0]
}

async function write(
  outcome: Exclude<Outcome, { movedTo: string }>,
  form: Offered,
  context: Context,
): Promise<Written> {
  if ('text' in outcome) return outcome.text
  return form.write ? form.write(outcome.body as never, context) : JSON.stringify(outcome.body)
}

/** Tells that an operation will go, and when and what for. Standards: RFC 9745 (Deprecation), RFC 8594 (Sunset). */
function deprecation(told: Operation['contract']['deprecated']): Record<string, string> {
  if (told === undefined) return {}
  return {
    Deprecation: `@${Math.floor(Date.parse(told.since) / 1000)}`,
    ...(told.sunset === undefined ? {} : { Sunset: new Date(told.sunset).toUTCString() }),
  }
}
