/** From where to where something reaches. */
type Stretch = readonly [from: number, to: number]

/** What is to be placed in a lane. All measures are in the drawing's units. */
export interface Item {
  readonly key: string
  /** Where its mark would stand, and up to where it may be moved to make room within one and the same date. */
  readonly from: number
  readonly room: number
  /** The line of a date that is longer than a day. */
  readonly line?: Stretch
  /** Widths of the mark and of the label. */
  readonly mark: number
  readonly label: number
  /** Whether it must have its label; else it has one where there is room. */
  readonly labelled: boolean
}

/** Where an item stands: its row, its mark, and on which side of the mark its label is. */
export interface Placed {
  readonly key: string
  readonly row: number
  readonly x: number
  readonly side: 'after' | 'before' | 'none'
}

/** A lane with everything in its place. */
export interface Placement {
  readonly rows: number
  readonly placed: readonly Placed[]
}

/** The space kept between two things of one row. */
const apart = 0.25

/**
 * Places items in as few rows as a first fit finds, so that no mark, label or line touches another. A label stands
 * after its mark, or before it where the drawing ends too soon.
 */
export function place(items: readonly Item[], width: number): Placement {
  const rows: Stretch[][] = []
  const placed = items.map((item): Placed => {
    for (let row = 0; ; row += 1) {
      const taken = rows[row] ?? []
      const fit = fitIn(item, taken, width)
      if (!fit) continue
      rows[row] = [...taken, extentOf(item, fit.x, fit.side)]
      return { key: item.key, row, ...fit }
    }
  })
  return { rows: rows.length, placed: placed.map((one, index) => withLabel(one, items[index], rows, width)) }
}

function fitIn(item: Item, taken: readonly Stretch[], width: number): Pick<Placed, 'x' | 'side'> | undefined {
  const sides = item.labelled ? (['after', 'before'] as const) : (['none'] as const)
  const furthest = Math.min(Math.max(item.from, item.room - item.mark), width - item.mark)
  const nearest = Math.min(item.from, width - item.mark)
  const places = [
    nearest,
    ...taken.map(([, to]) => to + apart).filter((x) => x > nearest && x <= furthest),
    furthest,
  ].sort((a, b) => a - b)
  for (const side of sides)
    for (const x of places) if (isFree(extentOf(item, x, side), taken, width)) return { x, side }
  // A label wider than the drawing has a row to itself.
  return taken.length === 0 ? { x: nearest, side: item.labelled ? 'after' : 'none' } : undefined
}

/** What an item takes up: its line, its mark, and its label. */
const extentOf = ({ line, mark, label }: Item, x: number, side: Placed['side']): Stretch => [
  Math.min(line?.[0] ?? x, side === 'before' ? x - label : x),
  Math.max(line?.[1] ?? x, x + mark + (side === 'after' ? label : 0)),
]

const isFree = ([from, to]: Stretch, taken: readonly Stretch[], width: number): boolean =>
  from >= 0 && to <= width && taken.every((one) => to + apart <= one[0] || one[1] + apart <= from)

/** Gives an item a label after its mark where the row has room for it, and takes the room. */
function withLabel(placed: Placed, item: Item | undefined, rows: Stretch[][], width: number): Placed {
  const row = rows[placed.row]
  if (!item || !row || placed.side !== 'none') return placed
  const own = extentOf(item, placed.x, 'none')
  const others = row.filter(([from, to]) => from !== own[0] || to !== own[1])
  const wanted = extentOf(item, placed.x, 'after')
  if (!isFree(wanted, others, width)) return placed
  rows[placed.row] = [...others, wanted]
  return { ...placed, side: 'after' }
}
