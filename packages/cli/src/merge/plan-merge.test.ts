import { compile, type SourceFile } from '@entente/domain/check'
import { MemoryLedger } from '@entente/domain/ledger'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '../records/check-files.ts'
import { mergeLibrary, worldFiles, written } from '../testing/merge-library.ts'
import { type MergePlan, planMerge } from './plan-merge.ts'

const textAt = ({ files }: Pick<MergePlan, 'files'>, path: string): string =>
  files.find((file) => file.path === path)?.text ?? ''

const lind = written(
  'people/bo-lind.yaml',
  `label: Bo Lind
# The name as most have it.
name:
  value:   { text: Bo Lind }   # odd blanks
  passages:
    [
      harbour-report#2.1,
    ]
details:
  - value: He keeps bees.
    passage: harbour-report#2.1
distinctFrom: [bo-linde]
`,
)
const linde = written(
  'people/bo-linde.yaml',
  `label: Bo Linde
summary: He heads the government of Brevia.
formerIds: [bo-lynde]
name: { value: { text: Bo Linde }, passage: pier-letter#1.1 }
otherNames:
  - value: { text: Bo Lind }
    passage: pier-letter#1.1
  - value: { text: Б. Линд, language: bg } # in the second line
    passage: pier-letter#1.1
details:
  - value: He keeps bees.
    basis: attributed
    speaker: bo-linde
    passage: pier-letter#1.1
  # only the letter has it
  - value: He was born in Pinehaven.
    passage: pier-letter#1.1
`,
)
const office = written(
  'relations/bo-linde-premier.yaml',
  `label: Bo Linde, premier of Brevia
type: holds-office
tie:
  value: { subject: "bo-linde", object: brevia, office: Premier } # bo-linde
  passage: pier-letter#1.1
`,
)
const talks = written(
  'events/pier-talks.yaml',
  `label: Talks on the pier
type: talks
date: { value: 2031-05-10, passage: pier-letter#1.1 }
participants:
  - actor: bo-linde
    role: { value: host, asWritten: hosts, passage: pier-letter#1.1 }
  - actor: ada-marsh
    role: { value: visitor, passage: pier-letter#1.1 }
  - actor: bo-lind
    role: { value: host, asWritten: the host, passage: harbour-report#2.1 }
status:
  - state: { value: happened, passage: pier-letter#1.1 }
about: [bo-linde, aldmark, bo-lind]
`,
)

describe('two people under two spellings', () => {
  const library = mergeLibrary(lind, linde, office, talks)
  const plan = planMerge({ source: 'bo-linde', target: 'bo-lind' }, library)

  test('stand in a folder without mistakes, before and after', () => {
    expect(library.checked.issues).toEqual([])
    expect(plan.issues).toEqual([])
    expect(checkFiles(plan.files).issues).toEqual([])
  })

  test('become one, with the names, claims and evidence of both', () => {
    expect(textAt(plan, lind.path)).toBe(
      written(
        lind.path,
        `label: Bo Lind
summary: He heads the government of Brevia.
# The name as most have it.
name:
  value:   { text: Bo Lind }   # odd blanks
  passages: [harbour-report#2.1, pier-letter#1.1]
otherNames:
  - { value: { text: Bo Linde }, passage: pier-letter#1.1 }
  - value: { text: Б. Линд, language: bg } # in the second line
    passage: pier-letter#1.1
details:
  - value: He keeps bees.
    evidence:
      - passage: harbour-report#2.1
      - basis: attributed
        speaker: bo-lind
        passage: pier-letter#1.1
  # only the letter has it
  - value: He was born in Pinehaven.
    passage: pier-letter#1.1
formerIds: [bo-linde, bo-lynde]
`,
      ).text,
    )
    expect(plan.left).toEqual([
      { field: 'pier-talks#/participants/0/role/0/asWritten', kept: 'hosts', left: 'the host' },
      { field: '/label', kept: 'Bo Lind', left: 'Bo Linde' },
    ])
  })

  test('are named by one id in every file, all else letter for letter', () => {
    expect(textAt(plan, office.path)).toBe(office.text.replace('"bo-linde"', '"bo-lind"'))
    expect(textAt(plan, talks.path)).toContain('about: [bo-lind, aldmark]\n')
    const untouched = plan.files.filter((file) => !plan.changes.some(({ path }) => path === file.path))
    expect(untouched.every((file) => library.files.includes(file))).toBe(true)
    const paths = plan.changes.map(({ path }) => path)
    expect([paths.toSorted(), paths.at(-1)]).toEqual([[talks.path, lind.path, office.path], lind.path])
  })

  test('are listed once where both took part, with the evidence of both', () => {
    expect(textAt(plan, talks.path)).toContain(`  - actor: bo-lind
    role:
      value: host
      asWritten: hosts
      passages: [pier-letter#1.1, harbour-report#2.1]
  - actor: ada-marsh
`)
    expect(textAt(plan, talks.path).match(/actor:/g)).toHaveLength(2)
  })

  test('leave a redirect from every id that is gone', async () => {
    const ledger = new MemoryLedger(await compile(checkFiles(plan.files).records, '0.0.0'))
    expect(await ledger.get('bo-linde')).toEqual({ movedTo: 'bo-lind' })
    expect(await ledger.get('bo-lynde')).toEqual({ movedTo: 'bo-lind' })
  })
})

const eventOn = (date: string, more = '') =>
  written(
    'events/saltmouth-talks.yaml',
    `label: Talks at Saltmouth
type: meeting
date: { value: ${date}, passage: pier-letter#1.1 }
participants:
  - actor: ada-marsh
    for: aldmark
    role: { value: host, passage: pier-letter#1.1 }
  - actor: ada-marsh
    role: { value: mediator, passage: pier-letter#1.1 }
status:
  - state: { value: planned, passage: pier-letter#1.1 }
  - state: { value: happened, passage: pier-letter#1.1 }
about: [saltmouth-meeting, lamp-accord]
${more}`,
  )

describe('two events', () => {
  const into = { source: 'saltmouth-talks', target: 'saltmouth-meeting' }

  test('of one date are one without a blank, and speak of themselves no more', () => {
    const plan = planMerge(into, mergeLibrary(eventOn('2031-05-04')))
    const text = textAt(plan, 'events/saltmouth-meeting.yaml')
    expect(text).not.toContain('to write')
    expect(text).toContain('about: [lamp-accord]\n')
    expect(text.match(/actor: /g)).toHaveLength(3)
    expect(text.indexOf('planned')).toBeLessThan(text.indexOf('happened'))
    expect(plan.left).toEqual([{ field: '/label', kept: 'Saltmouth Meeting', left: 'Talks at Saltmouth' }])
  })

  test('of two dates keep both, and a check asks for what only an editor can say', () => {
    const plan = planMerge(into, mergeLibrary(eventOn('2031-05-05')))
    const fields = plan.issues.map(({ rule, field }) => `${rule} ${field}`)
    expect(fields).toEqual(['schema /date/0/lead', 'schema /date/1/answers/relation'])
    const filled = plan.files.map(({ path, text }) => ({
      path,
      text: text
        .replace(/lead: # to write.*/, 'lead: The report has the day.')
        .replace(/relation: # to write.*/, 'relation: rival'),
    }))
    expect(checkFiles(filled).issues).toEqual([])
  })
})

test('two agreements: what either side covers, who takes part, and a field that another is computed from', () => {
  const pact = written(
    'agreements/lamp-pact.yaml',
    `label: Lamp Pact
instrument: { value: agreement, passage: pier-letter#1.1 }
participants:
  - actor: brevia
    role: { value: party, passage: pier-letter#1.1 }
  - actor: pier-works
    role: { value: witness, passage: pier-letter#1.1 }
figures:
  - of: Lamps on the shoals
    value: { value: { number: "4", unit: lamps }, passage: pier-letter#1.1 }
  - of: lamps  on the pier
    value: { value: { number: "2", unit: lamps }, passage: pier-letter#1.1 }
scope:
  - { value: Lamps., passage: pier-letter#1.1 }
status:
  - state: { value: signed, passage: pier-letter#1.1 }
`,
  )
  const accord = written(
    'agreements/lamp-accord.yaml',
    `label: Lamp Accord
instrument: { value: agreement, passage: harbour-report#2.1 }
participants:
  - actor: aldmark
    role: { value: party, passage: harbour-report#2.1 }
  - actor: brevia
    role: { value: party, passage: harbour-report#2.1 }
figures:
  - of: Lamps on the pier
    value: { value: { number: "2", unit: lamps }, passage: harbour-report#2.1 }
date: { value: 2031-05-04, passage: harbour-report#2.1 }
status:
  - state: { value: signed, passage: harbour-report#2.1 }
`,
  )
  const works = written(
    'organizations/pier-works.yaml',
    `label: Pier Works
type: company
name: { value: { text: Pier Works }, passage: pier-letter#1.1 }
figures:
  - of: Lamps in all
    value:
      value: { number: "6", unit: lamps }
      basis: derived
      rule: sum
      inputs: [lamp-pact#/figures/0/value, lamp-pact#/figures/1/value]
`,
  )
  const library = mergeLibrary(pact, accord, works)
  expect(library.checked.issues).toEqual([])
  const plan = planMerge({ source: 'lamp-pact', target: 'lamp-accord' }, library)
  expect(plan.issues).toEqual([])
  const text = textAt(plan, accord.path)
  expect(text.match(/actor: \S+/g)).toEqual(['actor: aldmark', 'actor: brevia', 'actor: pier-works'])
  expect(text.match(/of: .+/g)).toEqual(['of: Lamps on the pier', 'of: Lamps on the shoals'])
  expect(text).toContain('scope:\n  - { value: Lamps., passage: pier-letter#1.1 }\n')
  expect(textAt(plan, works.path)).toBe(
    works.text
      .replace('lamp-pact#/figures/0/value', 'lamp-accord#/figures/1/value')
      .replace('lamp-pact#/figures/1/value', 'lamp-accord#/figures/0/value'),
  )
})

describe('it refuses', () => {
  const refusal = (source: string, target: string, ...given: readonly SourceFile[]): string => {
    try {
      planMerge({ source, target }, mergeLibrary(linde, ...given))
    } catch (error) {
      return (error as Error).message
    }
    return 'nothing'
  }

  test.each([
    ['bo-lint', 'bo-lind', 'there is no record "bo-lint"; did you mean "bo-lind"?'],
    ['bo-lynde', 'bo-lind', '"bo-lynde" is a former id of bo-linde; it was merged or renamed already'],
    ['bo-lind', 'bo-lind', 'bo-lind is one record already; name two'],
    [
      'bo-lind',
      'brevia',
      'bo-lind is of kind person and brevia of kind country; only two of one kind can be one',
    ],
    [
      'pier-letter',
      'harbour-report',
      'documents are not merged, since their passages differ; where one gives the other again, say so in "derivedFrom"',
    ],
  ])('%s into %s', (source, target, sentence) => {
    expect(refusal(source, target)).toBe(sentence)
  })

  test('a record with mistakes, and a file that names it and cannot be read', () => {
    const blank = written('people/bo-lind.yaml', 'label: Bo Lind\nname: # to write\n')
    expect(refusal('bo-linde', 'bo-lind', blank)).toBe(
      'people/bo-lind.yaml:3 has mistakes, so bo-lind cannot be merged; "entente check" tells what to mend first',
    )
    const broken = written('events/x.yaml', 'about: [bo-linde\nlabel: x\n')
    expect(refusal('bo-linde', 'bo-lind', broken)).toMatch(/^events\/x\.yaml:\d is no YAML; /)
    const twofold = written('events/x.yaml', 'about: [&a bo-linde]\nlabel: *a\n')
    expect(refusal('bo-linde', 'bo-lind', twofold)).toBe(
      'events/x.yaml has aliases (*); write their values out first',
    )
  })
})

test('the world of these tests has no mistakes', () => {
  expect(checkFiles(worldFiles()).issues).toEqual([])
})
