import { type Account, leadValue } from '../evidence/account.ts'
import { isEdtfDate } from '../primitives/edtf-date.ts'
import { overlap } from '../primitives/edtf-order.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'
import { isMoney, isQuantity } from './values.ts'
import { list } from './wording.ts'

/** Several accounts of one field say which leads and why, and how each other one relates to the one it answers. */
export const accountsRelate: Rule = {
  name: 'accounts-relate',
  guards:
    'Several accounts of one field say which leads and why, and how each other relates to the one it answers.',
  *check(corpus) {
    for (const { of, path, accounts } of corpus.claims) {
      const findings = accounts.length === 1 ? alone(accounts, path) : [...several(accounts, path)]
      for (const finding of findings) yield { id: of.id, ...finding }
    }
  },
}

type Fault = Omit<Finding, 'id'>

function alone([account]: readonly Account[], path: Path): Fault[] {
  const unneeded = (['lead', 'answers'] as const).filter((key) => account?.[key] !== undefined)
  return unneeded.map((key) => ({
    path: [...path, 0, key],
    expected: `no "${key}", since the field has one account`,
    got: `"${key}"`,
    fix: 'delete it, or add the account that it speaks of',
  }))
}

function* several(accounts: readonly Account[], path: Path): Generator<Fault> {
  yield* ids(accounts, path)
  yield* leads(accounts, path)
  yield* answers(accounts, path)
  for (const [index, account] of accounts.entries()) {
    const answered = accounts.find(({ id }) => id === account.answers?.account)
    yield* differences(accounts, index, path)
    if (answered && answered !== account) yield* relation(account, answered, [...path, index])
  }
}

function* ids(accounts: readonly Account[], path: Path): Generator<Fault> {
  for (const [index, { id }] of accounts.entries())
    if (accounts.findIndex((one) => one.id === id) !== index)
      yield {
        path: [...path, index, 'id'],
        expected: 'an id that no other account of the field has',
        got: `"${id}" again`,
        fix: 'name it by its document, so that others can answer it',
      }
}

function* leads(accounts: readonly Account[], path: Path): Generator<Fault> {
  for (const [index, { id, lead }] of accounts.entries()) {
    if (index === 0 && lead === undefined)
      yield {
        path: [...path, 0],
        expected: `"lead" on the first of ${accounts.length} accounts`,
        got: 'none',
        fix: `add "lead" to "${id}" with the reason why it stands first`,
      }
    if (index > 0 && lead !== undefined)
      yield {
        path: [...path, index, 'lead'],
        expected: '"lead" on the first account alone',
        got: `"lead" on "${id}"`,
        fix: 'delete the line, or move the account to the front',
      }
  }
  const [first] = accounts
  const later = accounts.find(
    ({ answers }) => answers?.relation === 'supersedes' && answers.account === first?.id,
  )
  if (first && later)
    yield {
      path: [...path, 0],
      expected: `"${later.id}" in front, since it supersedes the lead`,
      got: `"${first.id}"`,
      fix: `move "${later.id}" to the front with a "lead", and "${first.id}" behind it`,
    }
}

/** All accounts but one answer another, and every chain of answers ends at that one. */
function* answers(accounts: readonly Account[], path: Path): Generator<Fault> {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const silent = accounts.filter((account) => account.answers === undefined)
  // The one that all others answer: the lead, unless the lead itself answers an account.
  const root = silent.includes(accounts[0] as Account) ? accounts[0] : silent[0]
  for (const [index, account] of accounts.entries()) {
    if (account.answers === undefined) {
      if (account !== root)
        yield {
          path: [...path, index],
          expected: `"answers", since the field has ${accounts.length} accounts`,
          got: 'none',
          fix: 'add "answers" with an account and a relation: rival, supersedes, refines or restates',
        }
      continue
    }
    const place = { path: [...path, index, 'answers', 'account'], got: `"${account.answers.account}"` }
    const others = accounts.filter((one) => one !== account).map(({ id }) => `"${id}"`)
    if (!byId.has(account.answers.account) || account.answers.account === account.id)
      yield {
        ...place,
        expected: `another account of the field: ${list(others)}`,
        fix: 'name the one that it answers',
      }
    else if (turnsRound(account, byId))
      yield {
        ...place,
        expected: 'answers that do not lead back to themselves',
        fix: 'let one of the accounts answer none, or another',
      }
  }
}

function turnsRound(account: Account, byId: ReadonlyMap<string, Account>): boolean {
  const seen = new Set<string>()
  for (let at: Account | undefined = account; at; at = byId.get(at.answers?.account ?? '')) {
    if (seen.has(at.id)) return at.id === account.id
    seen.add(at.id)
  }
  return false
}

function* differences(accounts: readonly Account[], index: number, path: Path): Generator<Fault> {
  const account = accounts[index] as Account
  const written = JSON.stringify([account.value, account.asWritten])
  const same = accounts.slice(0, index).find((one) => JSON.stringify([one.value, one.asWritten]) === written)
  if (same)
    yield {
      path: [...path, index, 'value'],
      expected: `a value that differs from that of "${same.id}"`,
      got: JSON.stringify(account.value),
      fix: `add its evidence to "${same.id}": one value with two sources is one account`,
    }
}

function* relation(account: Account, answered: Account, path: Path): Generator<Fault> {
  const relation = account.answers?.relation
  const [value, other] = [leadValue([account]), leadValue([answered])]
  const figures = [value, other].every((one) => isMoney(one) || isQuantity(one))
  if (relation === 'restates' && figures && account.answers?.note === undefined)
    yield {
      path: [...path, 'answers'],
      expected: 'a "note" with the arithmetic by which one figure restates the other',
      got: 'none',
      fix: 'add "note" under "answers"',
    }
  const dates = [value, other].filter((one) => typeof one === 'string').filter(isEdtfDate)
  const [own, theirs] = dates
  if (relation === 'refines' && own && theirs && !overlap(own, theirs))
    yield {
      path: [...path, 'value'],
      expected: `a date within ${theirs}, which it refines`,
      got: own,
      fix: 'correct the date, or let the two be rivals',
    }
}
