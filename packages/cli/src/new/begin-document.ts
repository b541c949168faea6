import { words } from '@entente/domain'
import { type DescribedText, paragraphOf } from '../document/describe-text.ts'
import type { Authored } from './authored.ts'

const mostQuoted = 12

/**
 * The fields of a document's record that its text settles, and what its form lets guess: its title where it has a
 * headline, a section under each heading. Glosses and labels of sections are left blank.
 */
export function beginDocument(id: string, text: DescribedText): Authored {
  const headline = text.passages.find(({ role }) => role === 'headline')
  const title = headline && text.textOf(headline)
  return {
    language: text.language,
    ...(title !== undefined && words(title).length <= mostQuoted
      ? { title: { value: title, passage: `${id}#${headline?.number}` } }
      : {}),
    text: { sha256: text.sha256, length: text.length },
    sections: sectionsOf(text),
    passages: text.passages.map((passage) => ({ ...passage, gloss: null, ...setAside(passage.role) })),
  }
}

const setAside = (role: string): Authored =>
  role === 'heading' ? { carriesNone: { reason: 'heading' } } : {}

function sectionsOf({ passages, paragraphs }: DescribedText): Authored[] {
  const headings = passages.filter(({ role }) => role === 'heading')
  const starts = headings.map(({ number }) => Number(paragraphOf(number)))
  const sections = headings.map(({ number }, at): Authored => {
    const from = Number(paragraphOf(number))
    return { label: null, heading: number, from, to: (starts[at + 1] ?? paragraphs + 1) - 1 }
  })
  const [first = paragraphs + 1] = starts
  return first > 1 ? [{ label: null, from: 1, to: first - 1 }, ...sections] : sections
}
