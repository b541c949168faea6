import type { DrawnLine } from './drawn-lines.ts'
import type { Box } from './geometry.ts'
import { ease, lineHeight, nameStyles } from './label.ts'
import type { Frame } from './layout.ts'
import type { NetworkNode } from './network.ts'
import styles from './network-drawing.module.css'
import { nodeAnchor } from './node-name.ts'
import { TieLine } from './tie-line.tsx'

/** A node with its place, its name in lines, and the name that assistive software reads. */
interface DrawnNode {
  readonly node: NetworkNode
  readonly box: Box
  readonly name: readonly string[]
  readonly spoken: string
}

/** The network as SVG: names over the lines that tie them. Each name leads to the section of its ties. */
export const NetworkDrawing = ({
  nodes,
  lines,
  frame,
  name,
}: {
  nodes: readonly DrawnNode[]
  lines: readonly DrawnLine[]
  frame: Frame
  name: string
}) => (
  <svg className={styles['drawing']} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-label={name}>
    <g>
      {lines.map(({ line, ...ends }) => (
        <g
          key={`${line.from} ${line.to} ${line.kind}`}
          className={styles['line']}
          data-tie={`${line.from} ${line.to}`}
        >
          <TieLine kind={line.kind} ends={ends} />
        </g>
      ))}
    </g>
    {nodes.map((drawn) => (
      <Name key={drawn.node.id} drawn={drawn} />
    ))}
  </svg>
)

const Name = ({ drawn: { node, box, name, spoken } }: { drawn: DrawnNode }) => {
  const { size } = nameStyles[node.kind]
  const top = box.y - box.height / 2
  return (
    <a
      className={`${styles['name']} ${styles[node.kind]}`}
      href={`#${nodeAnchor(node.id)}`}
      data-actor={node.id}
      aria-label={spoken}
    >
      <rect x={tidy(box.x - box.width / 2)} y={tidy(top)} width={box.width} height={box.height} rx={2} />
      <text fontSize={size}>
        {name.map((line, index) => (
          <tspan key={line} x={box.x} y={tidy(top + ease.y + size * lineHeight * (index + 0.77))}>
            {/* The space keeps the words apart for those who hear them or copy them. */}
            {index < name.length - 1 ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </a>
  )
}

const tidy = (value: number): number => Math.round(value * 10) / 10
