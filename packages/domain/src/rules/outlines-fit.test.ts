import { expect, test } from 'vitest'
import { aDocument, aPassage } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { outlinesFit } from './outlines-fit.ts'

const outline = (...sections: { from: number; to: number; heading?: string }[]) => [
  aDocument({ sections: sections.map((section) => ({ label: 'A part', ...section })) }),
]
const second = { heading: '3.1', from: 3, to: 5 }

test.each([
  ['overlap', [{ from: 1, to: 3 }, second], '/sections/1/from'],
  [
    'reach beyond the last paragraph',
    [
      { from: 1, to: 2 },
      { ...second, to: 6 },
    ],
    '/sections/1/to',
  ],
  ['end before they begin', [{ from: 2, to: 1 }, second], '/sections/0/to'],
  ['have a heading that is none', [{ from: 1, to: 2, heading: '2.1' }, second], '/sections/0/heading'],
  ['have a heading that is not there', [{ from: 1, to: 2, heading: '1.9' }, second], '/sections/0/heading'],
])('sections do not %s', (_, sections, field) => {
  expect(findings(outlinesFit, outline(...sections)).map((one) => one.field)).toContain(field)
})

test('every heading heads a section', () => {
  expect(findings(outlinesFit, outline({ from: 1, to: 5 }))).toMatchObject([
    { field: '/passages/3/role', got: 'no section with "heading: 3.1"' },
  ])
})

test('a headline stands at the beginning', () => {
  const passages = [aPassage('a', 0), aPassage('a', 1, { role: 'headline' })]
  const document = aDocument({ id: 'a', passages, sections: [{ label: 'All', from: 1, to: 2 }] })
  expect(findings(outlinesFit, [document])).toMatchObject([{ field: '/passages/1/role' }])
})

test('an outline that fits passes', () => {
  expect(findings(outlinesFit, [aDocument()])).toEqual([])
})
