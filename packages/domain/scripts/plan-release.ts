import type { Release } from '../src/editions/release.ts'
import { releaseBetween, type State } from '../src/editions/release-between.ts'
import { greatest, risesEnough } from '../src/editions/versioning.ts'

/** A release to be written, that there is none to write, or the one sentence that says why there may be none. */
export type Plan = { readonly release: Release } | { readonly nothing: string } | { readonly refusal: string }

/**
 * The release that leads from the newest one to the data as it is, under the version that the package has now. Refuses
 * a version that rises less than VERSIONING.md asks, and one of which no changeset says anything.
 */
export function planRelease(
  before: State | undefined,
  after: State,
  { why, released }: Pick<Release, 'why' | 'released'>,
): Plan {
  const release = releaseBetween(before, after, { why, released })
  if (before?.version === after.version && release.changes.length === 0)
    return { nothing: `${after.version} is released and nothing has changed since` }
  const asked = greatest(release.changes.map(({ level }) => level)) ?? 'patch'
  if (before && !risesEnough(before.version, after.version, asked)) {
    const { what, kind, id } = release.changes.find(({ level }) => level === asked) ?? {}
    const proof = id === undefined ? '' : `, since ${kind} ${id} was ${what}`
    return {
      refusal: `The version goes from ${before.version} to ${after.version}, but VERSIONING.md asks for a ${asked} change${proof}: restore what “changeset version” wrote, and add a changeset that raises @entente/domain by ${article(asked, after.version)}.`,
    }
  }
  if (why.length === 0)
    return {
      refusal: `CHANGELOG.md says nothing of ${after.version}: run "pnpm version" with a changeset for @entente/domain.`,
    }
  return { release }
}

/** Before 1.0.0 a major change raises the minor number. */
const article = (asked: string, to: string): string =>
  asked === 'major' && to.startsWith('0.') ? 'a minor' : `a ${asked}`
