import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import { importsOf } from './imports.ts'
import type { Finding, RepositoryFile } from './rule.ts'
import { isSource, isTest, lineOf, parse, walk } from './source-files.ts'

const RULE = 'edge-safe'
const EDGE = /^(?:packages\/(?:domain|anchor|client)|apps\/api)\/src\//
/** Where the API meets Node, and only there. */
const NODE_ENTRIES = /^apps\/api\/src\/(?:serve|node(?:-[\w-]+)?)\.ts$/
const GLOBALS = new Set(['process', 'Buffer', '__dirname', '__filename', 'require', 'global', 'setImmediate'])

/** What runs in a browser or on the edge uses Web-standard APIs alone. */
export function edgeSafe(files: readonly RepositoryFile[]): Finding[] {
  return files
    .filter(
      (file) => EDGE.test(file.path) && !NODE_ENTRIES.test(file.path) && isSource(file) && !isTest(file),
    )
    .flatMap((file) => [...nodeImports(file), ...waysOut(file), ...nodeGlobals(file)])
}

/** Imports that leave `src`: code beside it, such as a package's entry for Node, need not be safe. */
function waysOut(file: RepositoryFile): Finding[] {
  const [source = ''] = EDGE.exec(file.path) ?? []
  return importsOf(file)
    .filter(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith('.'))
    .filter(({ specifier }) => !posix.join(posix.dirname(file.path), specifier).startsWith(source))
    .map(({ specifier, line }) => ({
      file: file.path,
      line,
      rule: RULE,
      message: `"${specifier}" leaves ${source}, where code may need Node: move what is shared into it.`,
    }))
}

function nodeImports(file: RepositoryFile): Finding[] {
  return importsOf(file)
    .filter(({ specifier, typeOnly }) => !typeOnly && isBuiltin(specifier))
    .map(({ specifier, line }) => ({
      file: file.path,
      line,
      rule: RULE,
      message: `"${specifier}" exists in Node alone: use a Web-standard API, or move this to code that only Node runs.`,
    }))
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

function nodeGlobals(file: RepositoryFile): Finding[] {
  const found: Finding[] = []
  walk(parse(file), (node) => {
    if (!ts.isIdentifier(node) || !GLOBALS.has(node.text) || !isReference(node)) return
    found.push({
      file: file.path,
      line: lineOf(node),
      rule: RULE,
      message: `"${node.text}" exists in Node alone: use a Web-standard API, or have it passed in.`,
    })
  })
  return found
}

/** Whether a name reads a variable, rather than naming a property or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false
  return !(
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isFunctionDeclaration(parent)) &&
    parent.name === node
  )
}
