import { Table } from '../frame/table.tsx'
import { KindWord } from '../values/kind-word.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { compareAddress } from './compare-address.ts'
import type { Comparison } from './comparison.ts'

const { compare } = words

const columns = [
  { name: compare.thing },
  { name: compare.sides },
  { name: compare.shared, figures: true },
  { name: compare.points, figures: true },
  { name: compare.statements, figures: true },
]

/** What can be compared: each with its sides, on how many points they speak, and how many statements there are. */
export const ComparisonList = ({
  caption,
  comparisons,
}: {
  caption: string
  comparisons: readonly Comparison[]
}) => (
  <Table
    caption={caption}
    columns={columns}
    rows={comparisons.map(({ record, sides, shared, topics, statements }) => ({
      key: record.id,
      cells: [
        <>
          <a href={compareAddress(record.id)}>{record.label}</a>
          <br />
          <KindWord kind={record.kind} />
        </>,
        sides.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <RecordLink id={id} />
          </span>
        )),
        shared,
        topics.length,
        statements,
      ],
    }))}
  />
)
