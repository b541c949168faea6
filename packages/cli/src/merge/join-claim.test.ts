import { describe, expect, test } from 'vitest'
import { joinClaim } from './join-claim.ts'

const join = (target: string, source: string) => joinClaim(target, source, '/date')

describe('an equal value', () => {
  test('is one account with the passages of both, each once', () => {
    const { text, left } = join(
      'value: 2031-05-04\npassage: a-report#1.1\n',
      'value: 2031-05-04\npassages: [a-report#1.1, a-letter#1.1]\n',
    )
    expect(text).toBe('value: 2031-05-04\npassages: [a-report#1.1, a-letter#1.1]\n')
    expect(left).toEqual([])
  })

  test('stays letter for letter where the other brings nothing new', () => {
    const own = 'value:   { text: Bo Lind }   # odd\npassages:\n  [\n    a-report#1.1,\n  ]\n'
    expect(join(own, 'value: { text: Bo Lind }\npassage: a-report#1.1\n').text).toBe(own)
  })

  test('rests on both where they are known in different ways', () => {
    const { text } = join(
      'value: 2031-05-04\npassage: a-report#1.1 # seen\n',
      'value: 2031-05-04\nasWritten: on Sunday\nbasis: attributed\nspeaker: bo-lind\npassage: a-letter#1.1\n',
    )
    expect(text).toBe(`value: 2031-05-04
asWritten: on Sunday
evidence:
  - passage: a-report#1.1 # seen
  - basis: attributed
    speaker: bo-lind
    passage: a-letter#1.1
`)
  })

  test('widens the piece of evidence that is alike and keeps the others as they are written', () => {
    const own = `value: a
evidence:
  - { basis: attributed, speaker: bo-lind, passages: [a-report#1.1] }
  # in its own voice
  - passages: [a-report#2.1]
`
    expect(join(own, 'value: a\npassage: a-letter#1.1\n').text).toBe(
      own.replace('[a-report#2.1]', '[a-report#2.1, a-letter#1.1]'),
    )
  })

  test('keeps its own words where the other has others, and tells them', () => {
    const { text, left } = join(
      'value: 2031-05-04\nasWritten: Sunday\npassage: a-report#1.1\n',
      'value: 2031-05-04\nasWritten: 4 May\npassage: a-letter#1.1\n',
    )
    expect(text).toContain('asWritten: Sunday\n')
    expect(left).toEqual([{ field: '/date/0/asWritten', kept: 'Sunday', left: '4 May' }])
  })
})

describe('another value', () => {
  test('is one more account, and the editor is asked how it relates', () => {
    expect(
      join('value: 2031-05-04\npassage: a-report#1.1\n', 'value: 2031-05\npassage: a-letter#1.1\n').text,
    ).toBe(`- id: a-report
  value: 2031-05-04
  passage: a-report#1.1
  lead: # to write: Why this account is the lead
- id: a-letter
  value: 2031-05
  passage: a-letter#1.1
  answers:
    account: a-report
    relation: # to write: rival, supersedes, refines, restates
`)
  })

  const list = `# of the day
- id: day
  value:  2031-05-04   # odd
  passage: a-report#1.1
  lead: The report is of the day.
- id: a-letter
  value: 2031-06
  passage: a-letter#2.1
  answers: { account: day, relation: rival }
`

  test('has an id that is free, and the accounts of before stay letter for letter', () => {
    const { text } = join(list, 'value: 2031-05\npassage: a-letter#1.1\n')
    expect(text).toBe(`${list}- id: a-letter-2
  value: 2031-05
  passage: a-letter#1.1
  answers:
    account: day
    relation: # to write: rival, supersedes, refines, restates
`)
  })

  test('keeps how it answers an account that both have, by the id of today', () => {
    const source = `- id: a
  value: 2031-05-04
  passage: b-letter#1.1
  lead: So it is.
- id: day
  value: 2031-05
  passage: b-letter#1.2
  answers: { account: a, relation: refines, note: Only the month. }
`
    const { text, left } = join(list, source)
    expect(text).toContain(`- id: b-letter
  value: 2031-05
  passage: b-letter#1.2
  answers:
    account: day
    relation: refines
    note: Only the month.
`)
    expect(text).not.toContain('to write')
    expect(left).toEqual([{ field: '/date/0/lead', kept: 'The report is of the day.', left: 'So it is.' }])
  })

  test('is what all others answer where the one that stays answers it in the other record', () => {
    const source = `- id: day
  value: 2031-05-04
  passage: b-letter#1.1
  lead: It is more precise.
  answers: { account: month, relation: refines }
- id: month
  value: 2031-05
  passage: c-letter#1.1
`
    expect(join('value: 2031-05-04\npassage: a-report#1.1\n', source).text).toBe(`- id: a-report
  value: 2031-05-04
  passages: [a-report#1.1, b-letter#1.1]
  lead: It is more precise.
  answers:
    account: month
    relation: refines
- id: month
  value: 2031-05
  passage: c-letter#1.1
`)
  })

  test('that led its own record gives its reason up, which is told', () => {
    const source = `- id: x
  value: 2030
  passage: b-letter#1.1
  lead: It was first.
- id: y
  value: 2029
  passage: c-letter#1.1
  answers: { account: x, relation: rival }
`
    const { text, left } = join(list, source)
    expect(text.match(/lead:/g)).toHaveLength(1)
    expect(text).toContain('  passage: c-letter#1.1\n  answers: { account: x, relation: rival }\n')
    expect(left).toEqual([{ field: '/date/2/lead', left: 'It was first.' }])
  })
})
