import {
  type ErrorCode,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml'
import type { Path } from '../primitives/walk-schema.ts'

/** A file of the data folder, as text. `path` is relative to that folder, with `/` between its parts. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A parsed file: its value, what the parser complains of, and in which line each part stands. */
export interface ParsedFile {
  readonly value: unknown
  readonly complaints: readonly { readonly line: number; readonly message: string; readonly fix: string }[]
  /** The line (from 1) of the deepest part of the path that the file holds. */
  lineOf(path: Path): number
}

/** What most probably mends an error of the parser. */
const fixes: { readonly [C in ErrorCode]?: string } = {
  DUPLICATE_KEY: 'the field is there twice: delete one of the two',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that has ": " in it into quotes',
  BAD_SCALAR_START: 'put a text that begins with such a sign into quotes',
  TAB_AS_INDENT: 'indent with blanks, not with tabs',
  BAD_INDENT: 'indent it as the lines before it; close every bracket',
  MISSING_CHAR: 'close the quote or the bracket',
}

/** Parses a YAML 1.2 file of one document. Never throws: what is wrong stands in `complaints`. */
export function parseFile(text: string): ParsedFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const complaints = [...document.errors, ...document.warnings].map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    message: error.message,
    fix: fixes[error.code] ?? 'mend the line; most often it is indentation or a missing quote',
  }))
  let value: unknown
  try {
    if (complaints.length === 0) value = document.toJS()
  } catch (error) {
    // The parser resolves aliases only here, and refuses those that multiply without end.
    complaints.push({
      line: 1,
      message: (error as Error).message,
      fix: 'write values out, without aliases (*)',
    })
  }
  return {
    value,
    complaints,
    lineOf(path) {
      let node: unknown = document.contents
      let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
      for (const step of path) {
        if (!isCollection(node)) break
        const pair = isMap(node)
          ? node.items.find(
              (item) => isScalar(item.key) && (item.key.value === step || item.key.value === shortFor(step)),
            )
          : node.items[Number(step)]
        if (pair === undefined) continue // a step that the shorthand leaves unwritten, such as the account's position
        const place = isPair(pair) ? pair.key : pair
        if (isNode(place)) offset = place.range?.[0] ?? offset
        node = isPair(pair) ? pair.value : pair
      }
      return counter.linePos(offset).line
    },
  }
}

/** What an author may write in place of a step: `passage` for a list of one. */
const shortFor = (step: string | number) => (step === 'passages' ? 'passage' : step)
