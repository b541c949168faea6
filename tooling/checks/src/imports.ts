import ts from 'typescript'
import type { RepositoryFile } from './rule.ts'
import { lineOf, parse, walk } from './source-files.ts'

/** One import of a file, in any form: `import`, `export … from`, `import()`, a type's `import()`, `require()`. */
export interface Import {
  readonly specifier: string
  readonly line: number
  /** Whether nothing but types comes in, so that nothing is left of it when the code runs. */
  readonly typeOnly: boolean
}

/** Every import of a file, in its order. Read with the TypeScript compiler, so that no text fools it. */
export function importsOf(file: RepositoryFile): Import[] {
  const found: Import[] = []
  walk(parse(file), (node) => {
    const reading = readImport(node)
    if (reading && ts.isStringLiteralLike(reading.from)) {
      found.push({ specifier: reading.from.text, line: lineOf(node), typeOnly: reading.typeOnly })
    }
  })
  return found
}

function readImport(node: ts.Node): { from: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { from: node.moduleSpecifier, typeOnly: node.importClause?.isTypeOnly ?? false }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: node.moduleSpecifier, typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: node.argument.literal, typeOnly: true }
  }
  if (ts.isCallExpression(node) && node.arguments[0] && isImportCall(node)) {
    return { from: node.arguments[0], typeOnly: false }
  }
  return undefined
}

function isImportCall(call: ts.CallExpression): boolean {
  const { expression } = call
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  )
}
