import { AccountRows } from '../evidence/account-rows.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { type NumberedAccount, numberedFrom } from '../reading/parts-of.ts'
import { referencesOf } from '../reading/references-of.ts'
import { lastName, pointerName, words } from '../words.ts'
import type { Course } from './course.ts'
import type { Route } from './routes.ts'

/** A field of a route with its accounts, numbered for the page. */
interface NumberedField {
  readonly pointer: string
  readonly accounts: readonly NumberedAccount[]
}

/** A route with what the documents say of its course and its length, and how it was drawn. */
export interface ToldRoute {
  readonly route: Route
  readonly course: Course | undefined
  readonly fields: readonly NumberedField[]
}

/** What the map tells of a route: its ends, what it passes, and its length. All else stands on the project's page. */
const shown: ReadonlySet<string> = new Set(['/route/from', '/route/to', '/route/through', '/route/length'])

/** Gathers what is told of routes; their notes are numbered through the page. */
export async function tellRoutes(
  routes: readonly { readonly route: Route; readonly course: Course | undefined }[],
): Promise<readonly ToldRoute[]> {
  let last = 0
  const told: ToldRoute[] = []
  for (const { route, course } of routes) {
    const { id } = route.project
    const [claims = [], around] = await Promise.all([ledger.accounts(id), ledger.neighbours({ around: id })])
    const references = referencesOf(id, around)
    const fields = claims
      .filter(({ field }) => shown.has(field))
      .map((claim) => {
        const accounts = numberedFrom(claim, last + 1, (pointer) => references.has(pointer))
        last += accounts.length
        return { pointer: claim.field, accounts }
      })
    told.push({ route, course, fields })
  }
  return told
}

/** What the documents say of one route, every account beside its note. */
export const RouteRows = ({ told: { route, course, fields } }: { told: ToldRoute }) => (
  <Rows>
    <Row label={<a href={addressOf(route.project.kind, route.project.id)}>{route.project.label}</a>}>
      {course === undefined ? words.map.notDrawn : words.map.courses[course.by]}
    </Row>
    {fields.map(({ pointer, accounts }) => (
      <AccountRows
        key={pointer}
        label={
          <a href={`${addressOf(route.project.kind, route.project.id)}#${fieldAnchor(pointer)}`}>
            {pointerName(pointer)}
          </a>
        }
        accounts={accounts}
        field={lastName(pointer)}
      />
    ))}
  </Rows>
)
