import type { StatementRecord } from './all-statements.ts'

/** What statements speak of: a record, and the statements in the order given. */
export interface Subject {
  readonly id: string
  readonly statements: readonly StatementRecord[]
}

/** Every record that statements speak of, those of which most do first; among equals, as they first come. */
export function subjectsOf(statements: readonly StatementRecord[]): readonly Subject[] {
  const found = new Map<string, StatementRecord[]>()
  for (const statement of statements)
    for (const id of statement.about ?? []) found.set(id, [...(found.get(id) ?? []), statement])
  return [...found]
    .map(([id, these]) => ({ id, statements: these }))
    .sort((a, b) => b.statements.length - a.statements.length)
}
