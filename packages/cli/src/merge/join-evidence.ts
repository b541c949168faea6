import { isAuthored } from '../new/authored.ts'
import { fieldIn, valueIn, withField, withoutFields } from './fields.ts'
import { entriesIn, itemOf, itemsIn, saidIn, together, withInner, withValue } from './pieces.ts'
import { areSame } from './same.ts'
import { listText } from './texts.ts'

/** The keys of an account, in the order in which they are written. */
export const accountOrder: readonly string[] = [
  'id',
  'value',
  'asWritten',
  'basis',
  'speaker',
  'by',
  'rule',
  'inputs',
  'passage',
  'passages',
  'document',
  'reasoning',
  'note',
  'evidence',
  'lead',
  'answers',
]

/** The keys of evidence that may stand in the account itself. */
const inlineKeys = accountOrder.slice(accountOrder.indexOf('basis'), accountOrder.indexOf('evidence'))

/** One piece of evidence: how it is written, the passages that it names, and all else that it says. */
interface Piece {
  readonly text: string
  readonly passages: readonly string[]
  readonly how: unknown
}

/** The text of an account with the evidence of another of the same value: each piece, and each passage of it, once. */
export function joinEvidence(account: string, other: string): string {
  const own = piecesIn(account)
  const joined = piecesIn(other).reduce(withPiece, own)
  if (joined === own) return account
  if (fieldIn(account, 'evidence'))
    return withField(account, 'evidence', listOf(account, joined), accountOrder)
  const [only, ...more] = joined
  if (only && more.length === 0) return withPassages(account, only.passages)
  const list = together({ head: '', pieces: joined.map(({ text }) => itemOf(text)) })
  return withField(withoutFields(account, ...inlineKeys), 'evidence', list, accountOrder)
}

/** The pieces of evidence of an account, whether they stand in a list or in the account itself. */
function piecesIn(account: string): readonly Piece[] {
  const list = valueIn(account, 'evidence')
  if (list !== undefined) return itemsIn(list).pieces.map(({ inner }) => pieceOf(inner))
  const inline = entriesIn(account).pieces.filter(({ key }) => inlineKeys.includes(key))
  return inline.length === 0 ? [] : [pieceOf(together({ head: '', pieces: inline }))]
}

function pieceOf(text: string): Piece {
  const value = saidIn(text)
  const { passage, passages, ...rest } = isAuthored(value) ? value : {}
  const named = Array.isArray(passages) ? passages : passage === undefined ? [] : [passage]
  return { text, passages: named.map(String), how: { basis: 'stated', ...rest } }
}

function withPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const alike = pieces.filter(({ how }) => areSame(how, piece.how))
  const [first] = alike
  if (!first) return [...pieces, piece]
  const missing = piece.passages.filter((one) => !alike.some(({ passages }) => passages.includes(one)))
  if (missing.length === 0) return pieces
  const passages = [...first.passages, ...missing]
  const wider = { ...first, text: withPassages(first.text, passages), passages }
  return pieces.map((one) => (one === first ? wider : one))
}

/** The text of a piece, or of an account with one piece in it, that names these passages, of which there are several. */
function withPassages(text: string, passages: readonly string[]): string {
  const listed = listText(passages)
  const { head, pieces } = entriesIn(text)
  return together({
    head,
    pieces: pieces.map((entry) =>
      entry.key === 'passage' || entry.key === 'passages'
        ? withValue({ key: 'passages', raw: entry.raw }, listed)
        : entry,
    ),
  })
}

/** The list of an account's evidence, in which a piece that is as before stays as it is written. */
function listOf(account: string, pieces: readonly Piece[]): string {
  const { head, pieces: items } = itemsIn(valueIn(account, 'evidence') ?? '[]\n')
  return together({
    head,
    pieces: pieces.map(({ text }, at) => {
      const item = items[at]
      if (!item) return itemOf(text)
      return item.inner === text ? item : withInner(item, text)
    }),
  })
}
