import ts from 'typescript'
import type { Finding, RepositoryFile } from './rule.ts'
import { isTest, lineOf, parse, walk } from './source-files.ts'

const RULE = 'real-tests'
const TEST_CALLS = new Set(['test', 'it', 'describe', 'suite', 'bench'])
const EVASIONS = new Set(['skip', 'todo', 'only', 'skipIf', 'runIf', 'fixme', 'fails', 'fail'])
const PROOFS = /(?:^|\.)(?:expect|assert)/

/** Tests run, all of them, and each file of tests asserts something. */
export function realTests(files: readonly RepositoryFile[]): Finding[] {
  return files.filter(isTest).flatMap((file) => {
    const found: Finding[] = []
    let asserts = false
    walk(parse(file), (node) => {
      if (ts.isCallExpression(node) && PROOFS.test(node.expression.getText())) asserts = true
      const evasion = ts.isPropertyAccessExpression(node) ? evasionOf(node) : undefined
      if (evasion) {
        const message = `"${evasion}" keeps a test from running as it stands: mend the test, or delete it.`
        found.push({ file: file.path, line: lineOf(node), rule: RULE, message })
      }
    })
    if (!asserts) {
      found.push({
        file: file.path,
        line: 1,
        rule: RULE,
        message: 'No test here asserts anything: say what must hold.',
      })
    }
    return found
  })
}

function evasionOf(node: ts.PropertyAccessExpression): string | undefined {
  return EVASIONS.has(node.name.text) && TEST_CALLS.has(rootName(node.expression))
    ? `${node.expression.getText()}.${node.name.text}`
    : undefined
}

function rootName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? rootName(node.expression) : ''
}
