import { LineCounter, parseDocument } from 'yaml'
import { type Finding, lineAt, type RepositoryFile } from './rule.ts'

const RULE = 'catalog-only'
const CATALOG = 'pnpm-workspace.yaml'
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies']
const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

/** Every version stands once, exact, in the catalog; packages only point to it, and nothing there is unused. */
export function catalogOnly(files: readonly RepositoryFile[]): Finding[] {
  const manifests = files.filter(({ path }) => /(?:^|\/)package\.json$/.test(path))
  const catalog = files.find(({ path }) => path === CATALOG)
  return [
    ...manifests.flatMap(loosePins),
    ...(catalog
      ? catalogFindings(
          catalog,
          new Set(manifests.flatMap((file) => dependenciesOf(file).map(([name]) => name))),
        )
      : []),
  ]
}

function dependenciesOf({ text }: RepositoryFile): [string, string][] {
  const manifest = JSON.parse(text)
  return FIELDS.flatMap((field) => Object.entries<string>(manifest[field] ?? {}))
}

function loosePins(file: RepositoryFile): Finding[] {
  return dependenciesOf(file)
    .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
    .map(([name, version]) => ({
      file: file.path,
      line: lineAt(file.text, Math.max(0, file.text.indexOf(`"${name}"`))),
      rule: RULE,
      message: `${name} is "${version}": put the exact version into the catalog of ${CATALOG} and write "catalog:" (or "workspace:*" for a package of ours).`,
    }))
}

function catalogFindings({ path, text }: RepositoryFile, used: ReadonlySet<string>): Finding[] {
  const lines = new LineCounter()
  const entries = parseDocument(text, { lineCounter: lines }).get('catalog')
  const items = (
    entries as { items?: { key: { value: string; range: number[] }; value: { value: unknown } }[] }
  )?.items
  return (items ?? []).flatMap(({ key, value }) => {
    const line = lines.linePos(key.range[0] ?? 0).line
    const version = String(value.value)
    const finding = (message: string) => ({ file: path, line, rule: RULE, message })
    return [
      ...(EXACT.test(version) ? [] : [finding(`${key.value} is "${version}": write one exact version.`)]),
      ...(used.has(key.value) ? [] : [finding(`${key.value} is used by no package: delete the line.`)]),
    ]
  })
}
