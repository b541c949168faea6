import { type Document, isPair, isScalar, visit } from 'yaml'
import type { FieldPath } from './field-path.ts'

/** What marks a blank in a file, so that it is found by searching for it. */
export const blankMark = 'to write'

/** A line with a field that is still blank, with its mark or as an empty text. */
export const blankLine = new RegExp(`:\\s*(?:(?:""|'')?\\s*#\\s*${blankMark}.*|""\\s*|''\\s*)$`)

/** Marks every field of a YAML document that has nothing in it; `hint` says what is wanted there. */
export function markBlanks(document: Document, hint: (field: FieldPath) => string | undefined): void {
  visit(document, {
    Pair(_, { key, value }, ancestors) {
      if (!isScalar(key) || !isScalar(value) || value.value !== null) return
      const above = ancestors.flatMap((node) =>
        isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [],
      )
      const wanted = hint([...above, String(key.value)])
      value.comment = wanted === undefined ? ` ${blankMark}` : ` ${blankMark}: ${wanted}`
    },
  })
}

/** How YAML is written here: lines of at most 110 columns, and nothing where nothing is. */
export const yamlStyle = { lineWidth: 110, nullStr: '' } as const
