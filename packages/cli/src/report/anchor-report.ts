import { Document } from 'yaml'
import type { DescribedText } from '../document/describe-text.ts'
import { markBlanks, yamlStyle } from '../new/blanks.ts'
import { count, wrap } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'

/** A described text as the part of a document's record that it settles, ready to be pasted; glosses are left blank. */
export function anchorYaml(text: DescribedText): string {
  const { language, sha256, length } = text
  const passages = text.passages.map((passage) => ({ ...passage, gloss: null }))
  const document = new Document({ language, text: { sha256, length }, passages })
  markBlanks(document, () => undefined)
  return `# ${sizeOf(text)}\n${document.toString(yamlStyle)}`.trimEnd()
}

/** A described text for programs; the words themselves only where they are asked for. */
export function anchorJson(text: DescribedText, showText: boolean): string {
  const { textOf, passages, ...rest } = text
  const told = showText ? passages.map((passage) => ({ ...passage, text: textOf(passage) })) : passages
  return JSON.stringify({ ...rest, passages: told }, null, 2)
}

/** A described text for reading, with its words, and in a form that nobody would paste into a record. */
export function anchorReading(text: DescribedText, width: number, paint: Paint): string {
  const passages = text.passages.map((passage) => {
    const { number, start, end, role, sha256 } = passage
    const head = `${paint('bold', number)}  ${start}–${end}  ${role}  ${paint('dim', sha256)}`
    return `${head}\n  ${wrap(text.textOf(passage).split(/\s+/), width, '  ')}`
  })
  const head = [sizeOf(text), `language ${text.language}`, `sha256 ${text.sha256}`].join('\n')
  return [head, ...passages].join('\n\n')
}

const sizeOf = ({ passages, paragraphs, length }: DescribedText): string =>
  `${count(passages.length, 'passage')} in ${count(paragraphs, 'paragraph')}, ${count(length, 'code point')}`
