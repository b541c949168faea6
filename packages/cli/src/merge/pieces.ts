import { Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml'

// YAML in the block style is taken apart into pieces of text and put together again, so that a piece that nobody
// touches stays letter for letter, its comments included. Every text here begins at column 0 and ends with a line.

/** A field with its value as it is written, the comments above it included. */
export interface Entry {
  readonly key: string
  readonly raw: string
}

/** An item of a list as it is written with its dash, and the text of the item alone. */
export interface Item {
  readonly raw: string
  readonly inner: string
}

/** A text in pieces; `head` is what stands above the first. */
export interface Pieces<Piece> {
  readonly head: string
  readonly pieces: readonly Piece[]
}

/** The fields of a YAML text, a flow map included. Throws where the text holds no fields. */
export function entriesIn(text: string): Pieces<Entry> {
  const { contents } = parsed(text)
  if (!isMap(contents)) throw new Error('the text holds no fields')
  const fields = contents.items.map(({ key, value }) => {
    if (!isScalar(key)) throw new Error('a field has no plain name')
    return {
      key: String(key.value),
      at: key.range?.[0] ?? 0,
      value: isNode(value) ? value : undefined,
      name: key,
    }
  })
  if (contents.flow)
    return {
      head: '',
      pieces: fields.map(({ key, value }) => ({ key, raw: `${key}: ${value ? inline(value) : '\n'}` })),
    }
  const cuts = fields.map(({ at }, index) => {
    const before = fields[index - 1]
    return before
      ? withComments(text, at, (before.value ?? before.name).range?.[1] ?? 0)
      : lineStart(text, at)
  })
  const raws = slices(text, cuts)
  return { head: text.slice(0, cuts[0]), pieces: fields.map(({ key }, at) => ({ key, raw: raws[at] ?? '' })) }
}

/** The items of a YAML list, a flow list included. Throws where the text is no list. */
export function itemsIn(text: string): Pieces<Item> {
  const { contents } = parsed(text)
  if (!isSeq(contents)) throw new Error('the text is no list')
  const nodes = contents.items.filter(isNode)
  if (contents.flow)
    return { head: '', pieces: nodes.map((node) => ({ raw: `- ${inline(node)}`, inner: inline(node) })) }
  const tokens = contents.srcToken?.type === 'block-seq' ? contents.srcToken.items : []
  const dashes = tokens.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').slice(0, 1),
  )
  const cuts = dashes.map(({ offset }, index) => {
    const before = nodes[index - 1]
    return before ? withComments(text, offset, before.range?.[1] ?? 0) : lineStart(text, offset)
  })
  const raws = slices(text, cuts)
  return {
    head: text.slice(0, cuts[0]),
    pieces: nodes.map((node, at) => ({
      raw: raws[at] ?? '',
      inner: textOf(node, text.slice(0, (cuts[at] ?? 0) + (raws[at] ?? '').length)),
    })),
  }
}

/** Whether a YAML text is a list. */
export const isList = (text: string): boolean => isSeq(parsed(text).contents)

/** What a YAML text says. */
export const saidIn = (text: string): unknown => parsed(text).toJS()

/** The text of a field's value. */
export function valueText({ raw }: Entry): string {
  const { contents } = parsed(raw)
  const value = isMap(contents) ? contents.items[0]?.value : undefined
  return isNode(value) ? textOf(value, raw) : '\n'
}

/** A field with this value, under the comments that stood above it. */
export function withValue(entry: Entry, value: string): Entry {
  const { contents } = parsed(entry.raw)
  const key = isMap(contents) ? contents.items[0]?.key : undefined
  const at = isNode(key) ? (key.range?.[0] ?? 0) : 0
  return { key: entry.key, raw: entry.raw.slice(0, at) + entryOf(entry.key, value).raw }
}

/** A field of this name with this value. */
export function entryOf(key: string, value: string): Entry {
  return { key, raw: isBlock(value) ? `${key}:\n${indented(value)}` : `${key}: ${value}` }
}

/** An item with this text, under the comments that stood above it. */
export function withInner({ raw }: Pick<Item, 'raw'>, inner: string): Item {
  const above = raw.slice(0, raw.search(/^-/m))
  return { raw: above + itemOf(inner).raw, inner }
}

/** An item of a list with this text. */
export const itemOf = (inner: string): Item => ({ raw: `- ${indented(inner).slice(2)}`, inner })

/** The text that pieces make. */
export const together = ({ head, pieces }: Pieces<{ readonly raw: string }>): string =>
  head + pieces.map(({ raw }) => raw).join('')

function parsed(text: string) {
  const document = parseDocument(text, { keepSourceTokens: true })
  const [error] = document.errors
  if (error) throw new Error(`a piece is no YAML: ${error.message}`)
  return document
}

const isBlock = (text: string): boolean => {
  const { contents } = parsed(text)
  return isCollection(contents) && !contents.flow
}

/** A node's own text, out of one that ends with it, as if it stood alone. */
function textOf(node: Node, upTo: string): string {
  if (!isCollection(node) || node.flow) return inline(node)
  const start = node.range?.[0] ?? 0
  const column = start - lineStart(upTo, start)
  return upTo
    .slice(start)
    .split('\n')
    .map((line, at) => (at === 0 ? line : line.replace(new RegExp(`^ {0,${column}}`), '')))
    .join('\n')
}

/** A scalar, or a collection in the flow style, in one line. */
const inline = (node: Node): string => new Document(node).toString({ lineWidth: 0, nullStr: '' })

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)

/** Where a piece begins whose first sign stands at `at`: comments at column 0 and empty lines above belong to it. */
function withComments(text: string, at: number, floor: number): number {
  let start = lineStart(text, at)
  while (start > floor) {
    const above = lineStart(text, start - 1)
    if (above < floor || !/^(?:#.*|\s*)$/.test(text.slice(above, start - 1))) break
    start = above
  }
  return start
}

const slices = (text: string, cuts: readonly number[]): string[] =>
  cuts.map((cut, at) => text.slice(cut, cuts[at + 1] ?? text.length).replace(/\n?$/, '\n'))
