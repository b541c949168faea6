import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'
import type { Finding, RepositoryFile } from './rule.ts'
import { isSource, isTest } from './source-files.ts'

const RULE = 'import-arrows'

/** What each layer of the domain may import besides itself, from the ground up. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  primitives: [],
  evidence: ['primitives'],
  records: ['primitives', 'evidence'],
  rules: ['primitives', 'evidence', 'records'],
  ledger: ['primitives', 'evidence', 'records'],
  dataset: ['primitives', 'evidence', 'records', 'ledger'],
  editions: ['primitives', 'evidence', 'records', 'rules', 'ledger'],
  history: ['rules', 'ledger', 'dataset', 'editions'],
  testing: ['primitives', 'evidence', 'records', 'rules', 'ledger', 'editions'],
}
const DOMAIN = 'packages/domain/src/'
const CLIENT = 'packages/client'
const ANCHOR = 'packages/anchor'
const API = '@entente/api'

/** A workspace package: its name, its folder, and the entries that its `exports` opens ("." and "./ledger"). */
interface Room {
  readonly name: string
  readonly folder: string
  readonly entries: readonly string[]
}

/** Imports follow the arrows of the house: layers of the domain, packages, apps. */
export function importArrows(files: readonly RepositoryFile[]): Finding[] {
  const rooms = files.flatMap(readRoom)
  return files.filter(isSource).flatMap((file) =>
    importsOf(file).flatMap((item) => {
      const message = layerBreach(file, item) ?? roomBreach(file, item, rooms)
      return message ? [{ file: file.path, line: item.line, rule: RULE, message }] : []
    }),
  )
}

function readRoom({ path, text }: RepositoryFile): Room[] {
  if (!/^(?:packages|apps|tooling)\/[^/]+\/package\.json$/.test(path)) return []
  const { name, exports = {} } = JSON.parse(text)
  return [
    {
      name,
      folder: posix.dirname(path),
      entries: typeof exports === 'string' ? ['.'] : Object.keys(exports),
    },
  ]
}

function layerBreach(file: RepositoryFile, { specifier }: Import): string | undefined {
  if (!file.path.startsWith(DOMAIN) || !specifier.startsWith('.')) return undefined
  const from = layerOf(file.path)
  const to = layerOf(posix.join(posix.dirname(file.path), specifier))
  // A file beside the layers is an entry of the package, which may gather what it likes.
  if (from === undefined || to === undefined || from === to) return undefined
  const allowed = LAYERS[from]
  if (!allowed) {
    return `"${from}" is no layer of the domain: move the file into a layer, or name the layer in import-arrows.ts.`
  }
  // A layer's tests may use the builders that stand above it.
  if (allowed.includes(to) || (isTest(file) && to === 'testing')) return undefined
  const list = allowed.length > 0 ? allowed.join(', ') : 'no other layer'
  return `${from} must not import ${to} (it may import: ${list}): move what is shared down, or this file up.`
}

function layerOf(path: string): string | undefined {
  const [layer, ...below] = path.slice(DOMAIN.length).split('/')
  return path.startsWith(DOMAIN) && below.length > 0 ? layer : undefined
}

function roomBreach(file: RepositoryFile, item: Import, rooms: readonly Room[]): string | undefined {
  const own = rooms.find(({ folder }) => file.path.startsWith(`${folder}/`))
  if (!own) return undefined
  if (item.specifier.startsWith('.')) return relativeBreach(file, item, own)
  const target = rooms.find(({ name }) => item.specifier === name || item.specifier.startsWith(`${name}/`))
  if (!target || target === own) return undefined
  return arrowBreach(file, item, own, target) ?? entryBreach(item, target)
}

function relativeBreach(file: RepositoryFile, { specifier }: Import, own: Room): string | undefined {
  const target = posix.join(posix.dirname(file.path), specifier)
  if (target.startsWith(`${own.folder}/`)) return undefined
  return `"${specifier}" leaves ${own.folder}: import the package that holds it by its name.`
}

function arrowBreach(file: RepositoryFile, item: Import, own: Room, target: Room): string | undefined {
  if (own.folder === ANCHOR && file.path.startsWith(`${ANCHOR}/src/`)) {
    return `anchor must not import ${target.name}: it knows texts alone; let the caller bring the two together.`
  }
  if (!target.folder.startsWith('apps/')) return undefined
  if (own.folder === CLIENT && target.name === API) {
    // What writes its types from the contract, and what proves it against the API, is not published.
    const published = file.path.startsWith(`${CLIENT}/src/`) && !isTest(file)
    return published && !item.typeOnly
      ? `client may take only the type of ${API}: write "import type".`
      : undefined
  }
  if (own.folder.startsWith('packages/')) {
    return `a package must not import an app (${target.name}): move what both need into a package.`
  }
  if (own.folder.startsWith('apps/')) {
    return `apps must not import each other (${target.name}): move what both need into a package.`
  }
  return undefined
}

function entryBreach({ specifier }: Import, target: Room): string | undefined {
  const entry = `.${specifier.slice(target.name.length)}`
  // A folder that is all data, such as one of compiler options, opens every file of itself.
  if (target.entries.length === 0 || target.entries.some((open) => opens(open, entry))) return undefined
  return `"${specifier}" is closed: import one of the entries of ${target.name} (${target.entries.join(', ')}).`
}

function opens(open: string, entry: string): boolean {
  const [before = '', after] = open.split('*')
  return after === undefined ? open === entry : entry.startsWith(before) && entry.endsWith(after)
}
