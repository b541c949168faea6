import { join } from 'node:path'

/** The root of the workspace. */
export const root = join(import.meta.dirname, '../../../..')

/** The site. */
export const site = join(root, 'apps/web')

/** A page of the same framework with nothing on it, which everything is measured beside. */
export const bare = join(import.meta.dirname, '../../bare')
