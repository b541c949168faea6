import ts from 'typescript'
import type { RepositoryFile } from './rule.ts'

/** Whether the file holds JavaScript or TypeScript. */
export function isSource({ path }: RepositoryFile): boolean {
  return /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path)
}

/** Whether the file is a test. */
export function isTest({ path }: RepositoryFile): boolean {
  return /\.(?:test|spec)\.[jt]sx?$/.test(path)
}

/** Parses a file; a file that does not parse is the compiler's to tell. */
export function parse({ path, text }: RepositoryFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** The line, counted from 1, on which a node begins. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}
