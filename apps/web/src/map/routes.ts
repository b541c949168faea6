import { leadValue, type RecordOf } from '@entente/domain'
import { ledger } from '../ledger/ledger.ts'
import { recordsOf } from './places.ts'

/** A project that has a route, with the records at its ends. */
export interface Route {
  readonly project: RecordOf<'project'>
  readonly from: string
  readonly to: string
  /** The places that it passes, as near as records tell. */
  readonly through: readonly RecordOf<'place'>[]
}

/** The projects of the ledger that have a route. */
export async function surveyRoutes(): Promise<readonly Route[]> {
  const projects = await recordsOf('project')
  return (await Promise.all(projects.map(routeOf))).filter((route) => route !== undefined)
}

async function routeOf(project: RecordOf<'project'>): Promise<Route | undefined> {
  const from = leadValue<string>(project.route?.from)
  const to = leadValue<string>(project.route?.to)
  if (from === undefined || to === undefined) return undefined
  return { project, from, to, through: await passedBy(project) }
}

/**
 * The located place that a route passes; or, where it passes a region that has no coordinates, those places within the
 * region of which the project speaks.
 */
async function passedBy(project: RecordOf<'project'>): Promise<readonly RecordOf<'place'>[]> {
  const through = leadValue<string>(project.route?.through)
  if (through === undefined) return []
  const [passed] = await placesOf([through])
  if (passed?.location?.precision !== undefined && passed.location.precision !== 'region') return [passed]
  const spokenOf = await placesOf(project.about ?? [])
  return spokenOf.filter(
    ({ location, within }) => location !== undefined && leadValue<string>(within) === through,
  )
}

const placesOf = async (ids: readonly string[]): Promise<readonly RecordOf<'place'>[]> =>
  (await Promise.all(ids.map((id) => ledger.get(id)))).flatMap((found) =>
    found && 'record' in found && found.record.kind === 'place' ? [found.record] : [],
  )

/** The shortest of the names that a project has in the language of its first, for want of room on a map. */
export function shortNameOf({ name, otherNames = [], label }: RecordOf<'project'>): string {
  const texts = [name, ...otherNames].flatMap((accounts) =>
    accounts.flatMap(({ value }) => ('text' in value && value.language === undefined ? [value.text] : [])),
  )
  return texts.sort((a, b) => a.length - b.length)[0] ?? label
}
