import { describe, expect, test } from 'vitest'
import { collections } from '../primitives/kind.ts'
import { filesOf } from '../testing/world.ts'
import { check } from './check.ts'
import { printIssue } from './issue.ts'
import type { SourceFile } from './source-file.ts'

const comment = (kind: string) => `# yaml-language-server: $schema=../../schemas/${kind}.json`

/** What a check of the made-up world prints, with one file more or in place of one. */
function printed(path: string, ...lines: string[]): string {
  const file = { path, text: `${lines.join('\n')}\n` }
  return print([...filesOf().filter((one) => one.path !== path), file])
}

const print = (files: readonly SourceFile[]) => check(files).issues.map(printIssue).join('\n')

const island = (...lines: string[]) =>
  printed('countries/corland.yaml', comment('country'), 'label: Corland', ...lines)
const grant = (...lines: string[]) =>
  printed(
    'commitments/oil-grant.yaml',
    comment('commitment'),
    'label: Oil for the lamps',
    'participants:',
    '  - actor: aldmark',
    '    role: { value: giver, passage: harbour-report#4.1 }',
    '  - actor: brevia',
    '    role: { value: receiver, passage: harbour-report#4.1 }',
    'action:',
    '  value: Aldmark sends oil.',
    '  passage: harbour-report#4.1',
    'status:',
    '  - state: { value: agreed, passage: harbour-report#4.1 }',
    ...lines,
  )

test('two lines, a value and a passage, are an account', () => {
  expect(island('name:', '  value: { text: Corland }', '  passage: harbour-report#2.1')).toBe('')
  expect(grant()).toBe('')
})

test('all issues come at once, in the order of files and lines', () => {
  const files = [
    { path: 'countries/corland.yaml', text: `${comment('country')}\nlabel: Corland\n` },
    { path: 'people/mo-reed.yaml', text: `${comment('person')}\nlabel: [Mo\n` },
    {
      path: 'places/reef.yaml',
      text: [
        comment('place'),
        'label: Reef',
        'type: reef',
        'name:',
        '  value: { text: Reef }',
        '  passage: harbour-report#8.1',
        'within:',
        '  value: brevai',
        '  passage: harbour-report#2.1',
      ].join('\n'),
    },
    {
      path: 'places/bay.yaml',
      text: [
        comment('place'),
        'label: Bay',
        'type: sea',
        'name:',
        '  value: { text: Bay }',
        '  passage: harbour-report#8.1',
        'within:',
        '  value: brevai',
        '  passage: harbour-report#2.1',
      ].join('\n'),
    },
  ]
  expect(print([...filesOf(), ...files])).toMatchInlineSnapshot(`
    "countries/corland.yaml:2 error schema: corland /name
      expected "name": an account, value and passage
      got      nothing
      fix      add "name:" and under it two lines: "value: …" and "passage: document#paragraph.sentence"
    people/mo-reed.yaml:3 error yaml: mo-reed
      expected YAML 1.2
      got      Flow sequence in block collection must be sufficiently indented and end with a ]
      fix      indent it as the lines before it; close every bracket
    places/bay.yaml:6 error passages-exist: bay /name/0/evidence/0/passages/0
      expected a passage of a document, document#paragraph.sentence
      got      "harbour-report#8.1", but harbour-report has no passage 8.1
      fix      cite a passage that it has (1.1 to 5.1); documents/harbour-report.yaml lists them
    places/bay.yaml:8 error references-exist: bay /within/0/value
      expected the id of a record
      got      "brevai", which no record has
      fix      did you mean "brevia"? Otherwise add a record "brevai"
    places/reef.yaml:3 error schema: reef /type
      expected one of city, region, exclave, sea, basin, continent, building, memorial, military-base, power-plant or waters
      got      "reef"
      fix      choose one of them"
  `)
})

describe('a file', () => {
  test('stands in the folder of its kind', () => {
    expect(printed('islands/corland.yaml', 'label: Corland').split('\n')).toEqual([
      'islands/corland.yaml:1 error files: corland',
      `  expected <collection>/<id>.yaml, the collection one of ${Object.values(collections).join(', ')}`,
      '  got      islands/corland.yaml',
      '  fix      move or rename it',
    ])
    expect(printed('countries/north/corland.yaml', 'label: Corland')).toMatch(
      /^countries\/north\/corland.yaml:1 error files/,
    )
  })

  test('is named by an id', () => {
    expect(
      printed(
        'countries/Corland_1.yaml',
        comment('country'),
        'label: Corland',
        'name:',
        '  value: { text: Corland }',
        '  passage: harbour-report#2.1',
      ),
    ).toMatchInlineSnapshot(`
      "countries/Corland_1.yaml:2 error schema: Corland_1 /id
        expected an id: lower-case words joined by hyphens
        got      "Corland_1"
        fix      rename the file; its name is the id"
    `)
  })

  test('names its schema in the first line', () => {
    expect(
      printed(
        'countries/corland.yaml',
        comment('person'),
        'label: Corland',
        'name:',
        '  value: { text: Corland }',
        '  passage: harbour-report#2.1',
      ),
    ).toMatchInlineSnapshot(`
      "countries/corland.yaml:1 error files: corland
        expected # yaml-language-server: $schema=../../schemas/country.json
        got      "# yaml-language-server: $schema=../../schemas/person.json"
        fix      let it be the first line, so that editors complete and check as one types"
    `)
  })

  test('leaves kind and id to its folder and its name', () => {
    expect(island('kind: country', 'id: corland')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error files: corland /kind
        expected no kind, since folder and file name say it
        got      "kind"
        fix      delete the line
      countries/corland.yaml:4 error files: corland /id
        expected no id, since folder and file name say it
        got      "id"
        fix      delete the line"
    `)
  })

  test('holds fields', () => {
    expect(printed('countries/corland.yaml', comment('country'))).toMatchInlineSnapshot(`
      "countries/corland.yaml:1 error yaml: corland
        expected fields and their values
        got      object
        fix      write "label: …" to begin"
    `)
    expect(printed('countries/corland.yaml', comment('country'), '- Corland')).toMatch(
      'fields and their values',
    )
  })

  test('is YAML', () => {
    expect(
      island('name:', '  value: { text: Corland', '  passage: harbour-report#2.1'),
    ).toMatchInlineSnapshot(`
      "countries/corland.yaml:5 error yaml: corland
        expected YAML 1.2
        got      Flow map in block collection must be sufficiently indented and end with a }
        fix      indent it as the lines before it; close every bracket"
    `)
    expect(island('summary: The isle: small and cold')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error yaml: corland
        expected YAML 1.2
        got      Nested mappings are not allowed in compact mappings
        fix      put a text that has ": " in it into quotes"
    `)
    expect(island('summary: @isle')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error yaml: corland
        expected YAML 1.2
        got      Plain value cannot start with reserved character @
        fix      put a text that begins with such a sign into quotes"
    `)
    expect(island('name:', '\tvalue: { text: Corland }')).toMatchInlineSnapshot(`
      "countries/corland.yaml:4 error yaml: corland
        expected YAML 1.2
        got      Tabs are not allowed as indentation
        fix      indent with blanks, not with tabs"
    `)
    expect(island("summary: 'The isle")).toMatchInlineSnapshot(`
      "countries/corland.yaml:4 error yaml: corland
        expected YAML 1.2
        got      Missing closing 'quote
        fix      close the quote or the bracket"
    `)
    expect(island('label: Corland again')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error yaml: corland
        expected YAML 1.2
        got      Map keys must be unique
        fix      the field is there twice: delete one of the two"
    `)
  })

  test('may end its lines as Windows does', () => {
    const text = [
      comment('country'),
      'label: Corland',
      'name:',
      '  value: { text: Corland }',
      '  passage: harbour-report#2.1',
      '',
    ].join('\r\n')
    expect(print([...filesOf(), { path: 'countries/corland.yaml', text }])).toBe('')
  })
})

test('a folder without files is no dataset', () => {
  expect(print([])).toMatchInlineSnapshot(`
    ".:1 error files: 
      expected a folder with at least one record, data/<collection>/<id>.yaml
      got      no file
      fix      name the data folder, or begin one with "entente new""
  `)
})

describe('a field', () => {
  test('that is mistyped is found in its own line, with the likely one', () => {
    expect(
      grant('dependson: []', 'amuont:', '  value: { unknown: undisclosed }', '  passage: harbour-report#4.1'),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:13 error schema: oil-grant /dependson
        expected a field that it can have: label, summary, details, figures, dates, formerIds, distinctFrom, participants, partiesBeyondAgreement, action, amount, quantity, impliedRate, purpose, place, under, date, dependsOn, status or about
        got      "dependson"
        fix      did you mean "dependsOn"?
      commitments/oil-grant.yaml:14 error schema: oil-grant /amuont
        expected a field that it can have: label, summary, details, figures, dates, formerIds, distinctFrom, participants, partiesBeyondAgreement, action, amount, quantity, impliedRate, purpose, place, under, date, dependsOn, status or about
        got      "amuont"
        fix      did you mean "amount"?"
    `)
  })

  test('that is missing is asked for', () => {
    expect(printed('events/ball.yaml', comment('event'), 'label: Ball')).toMatchInlineSnapshot(`
      "events/ball.yaml:2 error schema: ball /type
        expected "type": What it is, as we sort it; not a claim
        got      nothing
        fix      add "type:" with one of visit, meeting, talks, signing, mediation, recognition, commemoration, publication, deletion, war, offensive, killing, control, detention, trial, sentencing, displacement, dissolution, closure, initialling, announcement or decision
      events/ball.yaml:2 error schema: ball /date
        expected "date": an account, value and passage
        got      nothing
        fix      add "date:" and under it two lines: "value: …" and "passage: document#paragraph.sentence"
      events/ball.yaml:2 error schema: ball /status
        expected "status": Status history, the oldest first; the last entry is where it stands now
        got      nothing
        fix      add "status:""
    `)
  })

  test('that is empty is to be written or left out', () => {
    expect(
      island('summary:', 'name:', '  value: { text: Corland }', '  passage: harbour-report#2.1'),
    ).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error schema: corland /summary
        expected a text
        got      nothing after the colon
        fix      write the value, or delete the line"
    `)
  })

  test('that is one of a list says which', () => {
    expect(
      printed(
        'organizations/guild.yaml',
        comment('organization'),
        'label: Guild',
        'type: compny',
        'name:',
        '  value: { text: Guild }',
        '  passage: harbour-report#2.1',
      ),
    ).toMatchInlineSnapshot(`
      "organizations/guild.yaml:3 error schema: guild /type
        expected one of alliance, intergovernmental-body, government-office, armed-force, political-party, company, media, civil-society, court or group
        got      "compny"
        fix      did you mean "company"?"
    `)
  })

  test('that is too long says how long it may be', () => {
    expect(
      island(
        `summary: ${'a'.repeat(601)}`,
        'name:',
        '  value: { text: Corland }',
        '  passage: harbour-report#2.1',
      ),
    ).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error schema: corland /summary
        expected at most 600 characters
        got      601 characters
        fix      say it shorter, or divide it"
    `)
  })
})

describe('an account', () => {
  test('is not a mere value', () => {
    expect(island('name: Corland')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error schema: corland /name
        expected an account: value and passage
        got      "Corland"
        fix      write two lines: "value: …" and "passage: document#paragraph.sentence""
    `)
  })

  test('has evidence', () => {
    expect(island('name:', '  value: { text: Corland }')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error schema: corland /name/0/evidence
        expected the passage that supports the value
        got      nothing
        fix      add "passage: document#paragraph.sentence"; nothing is recorded without evidence"
    `)
  })

  test('has a value', () => {
    expect(island('name:', '  passage: harbour-report#2.1')).toMatchInlineSnapshot(`
      "countries/corland.yaml:3 error schema: corland /name/0/value
        expected a "value"
        got      nothing
        fix      add "value:"; where it is not known, {unknown: undisclosed} or {unknown: unstated}"
    `)
  })

  test('with a mistyped key', () => {
    expect(
      island('name:', '  value: { text: Corland, langauge: da }', '  pasage: harbour-report#2.1'),
    ).toMatchInlineSnapshot(`
      "countries/corland.yaml:4 error schema: corland /name/0/value/langauge
        expected a field that it can have: text, language or unknown
        got      "langauge"
        fix      did you mean "language"?
      countries/corland.yaml:5 error schema: corland /name/0/pasage
        expected a field that it can have: id, value, asWritten, evidence, answers, lead, passage, basis, passages, document, speaker, by, rule, inputs, reasoning or note
        got      "pasage"
        fix      did you mean "passage"?"
    `)
  })

  test('that is attributed says so, and to whom', () => {
    expect(
      grant('date:', '  value: 2031-05', '  passage: harbour-report#4.1', '  speaker: ada-marsh'),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:16 error schema: oil-grant /date/0/evidence/0/speaker
        expected "speaker" only where the basis is attributed
        got      "speaker"
        fix      add "basis: attributed" beside it, or delete the line"
    `)
    expect(
      grant('date:', '  value: 2031-05', '  passage: harbour-report#4.1', '  basis: attributed'),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:13 error schema: oil-grant /date/0/evidence/0/speaker
        expected "speaker": Who said it, by the document
        got      nothing
        fix      add "speaker:", which this basis needs"
    `)
    expect(
      grant('date:', '  value: 2031-05', '  passage: harbour-report#4.1', '  basis: said'),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:16 error schema: oil-grant /date/0/evidence/0/basis
        expected one of stated, attributed, assessed, derived or inferred
        got      "said"
        fix      choose one of them"
    `)
  })

  test('has a text where a number was written', () => {
    expect(grant('date:', '  value: 2031', '  passage: harbour-report#4.1')).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:14 error schema: oil-grant /date/0/value
        expected a text
        got      2031
        fix      put it in quotes: "2031""
    `)
    expect(
      grant(
        'amount:',
        '  value: { amount: 5000000, currency: usd, nature: gift }',
        '  passage: harbour-report#4.1',
      ),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:14 error schema: oil-grant /amount/0/value/amount
        expected a text
        got      5000000
        fix      put it in quotes: "5000000"
      commitments/oil-grant.yaml:14 error schema: oil-grant /amount/0/value/currency
        expected an ISO 4217 code such as USD
        got      "usd"
        fix      correct the value
      commitments/oil-grant.yaml:14 error schema: oil-grant /amount/0/value/nature
        expected one of exports-allowed, contracts, investment, assistance, grant, loan, mixed or unspecified
        got      "gift"
        fix      choose one of them"
    `)
  })

  test('stands in a list where the field holds several claims', () => {
    expect(
      grant('purpose:', '  value: To light the coast.', '  passage: harbour-report#4.1'),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:13 error schema: oil-grant /purpose
        expected a list
        got      {"value":"To light the coast.","passage":"harbour-report#4.1"}
        fix      begin each entry on a line of its own with "- ""
    `)
  })

  test('has an id where there are several', () => {
    expect(
      grant(
        'date:',
        '  - { value: 2031-05, passage: harbour-report#4.1, lead: First told. }',
        '  - { value: 2031-06, passage: harbour-report#5.1, answers: { account: first, relation: rivals } }',
      ),
    ).toMatchInlineSnapshot(`
      "commitments/oil-grant.yaml:14 error schema: oil-grant /date/0/id
        expected an "id" for each of several accounts
        got      nothing
        fix      add "id:", the name of its document, say
      commitments/oil-grant.yaml:15 error schema: oil-grant /date/1/id
        expected an "id" for each of several accounts
        got      nothing
        fix      add "id:", the name of its document, say
      commitments/oil-grant.yaml:15 error schema: oil-grant /date/1/answers/relation
        expected one of rival, supersedes, refines or restates
        got      "rivals"
        fix      did you mean "rival"?"
    `)
  })
})

test('two records of one id are both told apart', () => {
  expect(
    printed(
      'people/aldmark.yaml',
      comment('person'),
      'label: Aldmark',
      'name:',
      '  value: { text: Aldmark }',
      '  passage: harbour-report#2.1',
    ),
  ).toMatchInlineSnapshot(`
    "people/aldmark.yaml:2 error ids-unique: aldmark
      expected an id that no other record has
      got      "aldmark", as in countries/aldmark.yaml
      fix      rename one of the two files, and what refers to it"
  `)
})

test('a file that cannot be read is one issue, and what names it is not blamed', () => {
  const files = filesOf()
  const document = files.find(({ path }) => path.startsWith('documents/'))
  if (!document) throw new Error('the made-up world has no document')
  const broken = { ...document, text: document.text.replace(/^language: .*$/m, 'language: nonsense!') }
  const { issues } = check(files.map((file) => (file === document ? broken : file)))
  expect(issues.map(({ file, rule, field }) => [file, rule, field])).toEqual([
    [document.path, 'schema', '/language'],
  ])
})
