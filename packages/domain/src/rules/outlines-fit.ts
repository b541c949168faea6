import type { RecordOf } from '../records/record.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'

/** A document's sections follow each other within its paragraphs, and its headings are their headings. */
export const outlinesFit: Rule = {
  name: 'outlines-fit',
  guards: "A document's sections follow each other within its paragraphs, and every heading heads a section.",
  *check(corpus) {
    for (const document of corpus.ofKind('document')) {
      yield* extents(document)
      yield* headings(document)
      yield* headlines(document)
    }
  },
}

const paragraphOf = (number: string): number => Number(number.split('.')[0])

function* extents({ id, sections, passages }: RecordOf<'document'>): Generator<Finding> {
  const paragraphs = Math.max(...passages.map(({ number }) => paragraphOf(number)))
  let reached = 0
  for (const [index, { from, to }] of sections.entries()) {
    const at = (key: string) => ({ id, path: ['sections', index, key] })
    if (from <= reached)
      yield {
        ...at('from'),
        expected: `a paragraph after ${reached}, where the section before ends`,
        got: `${from}`,
        fix: 'let sections follow each other without overlap',
      }
    if (to < from)
      yield { ...at('to'), expected: `paragraph ${from} or later`, got: `${to}`, fix: 'swap "from" and "to"' }
    if (to > paragraphs)
      yield {
        ...at('to'),
        expected: `a paragraph of the document, 1 to ${paragraphs}`,
        got: `${to}`,
        fix: `end the section at paragraph ${paragraphs} or before`,
      }
    reached = Math.max(reached, to)
  }
}

function* headings({ id, sections, passages }: RecordOf<'document'>): Generator<Finding> {
  for (const [index, { heading, from }] of sections.entries()) {
    if (heading === undefined) continue
    const passage = passages.find(({ number }) => number === heading)
    const right = passage !== undefined && passage.role !== 'body' && paragraphOf(heading) === from
    if (!right)
      yield {
        id,
        path: ['sections', index, 'heading'],
        expected: `a heading in the section's first paragraph, ${from}`,
        got: passage ? `${heading}, a ${passage.role}` : `${heading}, which the document does not have`,
        fix: `name the heading, or correct "from"; a passage is a heading where its role says so`,
      }
  }
  for (const [index, { number, role }] of passages.entries())
    if (role === 'heading' && !sections.some(({ heading }) => heading === number))
      yield {
        id,
        path: ['passages', index, 'role'],
        expected: 'a section that this heading heads',
        got: `no section with "heading: ${number}"`,
        fix: 'add the section, or give the passage the role "body"',
      }
}

function* headlines({ id, passages }: RecordOf<'document'>): Generator<Finding> {
  for (const [index, { role }] of passages.entries())
    if (role === 'headline' && passages.slice(0, index).some((before) => before.role !== 'headline'))
      yield {
        id,
        path: ['passages', index, 'role'],
        expected: 'a headline at the beginning of the document alone',
        got: 'a headline after other passages',
        fix: 'give it the role "heading" or "body"',
      }
}
