import { join, resolve } from 'node:path'

/** The root of the workspace. */
export const root = resolve(import.meta.dirname, '../../..')

/** The folder of the real dataset. */
export const realData = join(root, 'packages/domain/data')

/** The folder of the made-up records. */
export const data = resolve(import.meta.dirname, '../data')

/** The folder of the made-up texts: `<document id>.txt`. */
export const texts = resolve(import.meta.dirname, '../texts')

/** The tutorial, which teaches with the made-up dossier. */
export const tutorial = join(root, 'docs/tutorial.md')

/** The folder of the JSON Schemas of records. */
export const schemas = join(root, 'packages/domain/schemas')
