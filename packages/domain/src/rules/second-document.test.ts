import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aDocument } from '../testing/documents.ts'
import { fileOf, filesOf } from '../testing/world.ts'
import { check } from './check.ts'
import { printIssue } from './issue.ts'
import type { SourceFile } from './source-file.ts'

// A second report answers the first in four ways. Nothing but the data changes: no schema, no rule, no code.

const bulletin = fileOf(
  aDocument({ id: 'tide-bulletin', published: stated('2031-06-01', 'tide-bulletin#1.1') }),
)

/** The commitment as the first report alone has it: each account is two lines. */
const before = `# yaml-language-server: $schema=../../schemas/commitment.json
label: Money for the lamps
participants:
  - actor: aldmark
    role:
      value: giver
      passage: harbour-report#4.1
  - actor: brevia
    role:
      value: receiver
      passage: harbour-report#4.1
action:
  value: Aldmark pays for new lamps.
  passage: harbour-report#4.1
quantity:
  value: { number: "40", unit: lamps }
  passage: harbour-report#4.1
amount:
  value: { amount: "1500000", currency: USD, nature: grant }
  passage: harbour-report#4.1
date:
  value: 2031-05
  passage: harbour-report#4.1
under:
  value: lamp-accord
  passage: harbour-report#4.1
status:
  - state:
      value: announced
      passage: harbour-report#4.1
`

/** The same with what the second report says: it rivals, restates, refines and supersedes. */
const after = `# yaml-language-server: $schema=../../schemas/commitment.json
label: Money for the lamps
participants:
  - actor: aldmark
    role:
      value: giver
      passage: harbour-report#4.1
  - actor: brevia
    role:
      value: receiver
      passages: [harbour-report#4.1, tide-bulletin#5.1]
action:
  value: Aldmark pays for new lamps.
  passage: harbour-report#4.1
quantity:
  - id: harbour-report
    value: { number: "40", unit: lamps }
    passage: harbour-report#4.1
    lead: Its reporter counted them on the quay.
  - id: tide-bulletin
    value: { number: "44", unit: lamps }
    basis: attributed
    speaker: bo-lind
    passage: tide-bulletin#2.1
    answers: { account: harbour-report, relation: rival }
amount:
  - id: harbour-report
    value: { amount: "1500000", currency: USD, nature: grant }
    passage: harbour-report#4.1
    lead: The accord names dollars.
  - id: tide-bulletin
    value: { amount: "1200000", currency: EUR, nature: grant }
    passage: tide-bulletin#2.2
    answers:
      account: harbour-report
      relation: restates
      note: At 1.25 dollars to the euro, the bulletin's own rate.
date:
  - id: harbour-report
    value: 2031-05
    passage: harbour-report#4.1
    lead: It was there.
  - id: tide-bulletin
    value: 2031-05-04
    passage: tide-bulletin#4.1
    answers: { account: harbour-report, relation: refines }
under:
  value: lamp-accord
  passage: harbour-report#4.1
status:
  - state:
      - id: tide-bulletin
        value: agreed
        passage: tide-bulletin#5.1
        lead: It is the later news, and it has seen the paper.
        answers: { account: harbour-report, relation: supersedes }
      - id: harbour-report
        value: announced
        passage: harbour-report#4.1
`

const path = 'commitments/lamp-grant.yaml'
const world = (text: string): readonly SourceFile[] => [
  ...filesOf().filter((file) => file.path !== path),
  { path, text },
]
const grantIn = (files: readonly SourceFile[]) => {
  const { records, issues } = check(files)
  expect(issues.map(printIssue)).toEqual([])
  const grant = records.find((record) => record.kind === 'commitment')
  if (!grant) throw new Error('no commitment was read')
  return grant
}

test('with one report, an account is a value and a passage', () => {
  const grant = grantIn(world(before))
  expect(grant.date).toEqual([
    { id: 'only', value: '2031-05', evidence: [{ basis: 'stated', passages: ['harbour-report#4.1'] }] },
  ])
})

test('a second report rivals, restates, refines and supersedes, and no account is lost', () => {
  const [one, two] = [grantIn(world(before)), grantIn([...world(after), bulletin])]
  const answers = (accounts: typeof two.amount | typeof two.date | typeof two.quantity) =>
    accounts?.map(({ id, answers, lead }) => ({ id, lead: lead !== undefined, relation: answers?.relation }))

  expect(answers(two.quantity)).toEqual([
    { id: 'harbour-report', lead: true, relation: undefined },
    { id: 'tide-bulletin', lead: false, relation: 'rival' },
  ])
  expect(answers(two.amount)?.[1]).toMatchObject({ relation: 'restates' })
  expect(answers(two.date)?.[1]).toMatchObject({ relation: 'refines' })
  expect(two.status[0]?.state.map(({ value, answers }) => [value, answers?.relation])).toEqual([
    ['agreed', 'supersedes'],
    ['announced', undefined],
  ])
  for (const field of ['quantity', 'amount', 'date'] as const)
    expect(two[field]).toContainEqual({
      ...one[field]?.[0],
      id: 'harbour-report',
      lead: expect.any(String),
    })
})

test('a second source for the same value is more evidence, not another account', () => {
  const grant = grantIn([...world(after), bulletin])
  expect(grant.participants[1]?.role).toEqual([
    {
      id: 'only',
      value: 'receiver',
      evidence: [{ basis: 'stated', passages: ['harbour-report#4.1', 'tide-bulletin#5.1'] }],
    },
  ])
})

test('without the second report, what cites it is an issue', () => {
  const { issues } = check(world(after))
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['passages-exist']))
})
