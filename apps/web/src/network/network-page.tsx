import { Still } from '../frame/still.tsx'
import { WidePageHead } from '../frame/wide-page-head.tsx'
import { WideSection } from '../frame/wide-section.tsx'
import { words } from '../words.ts'
import { ActorSection } from './actor-section.tsx'
import { ChooseActor } from './choose-actor.tsx'
import { directoryOf } from './directory.ts'
import { drawLines } from './drawn-lines.ts'
import { gather } from './gather.ts'
import { inLines, nameSize } from './label.ts'
import { layOut } from './layout.ts'
import { Legend } from './legend.tsx'
import { networkOf } from './network.ts'
import { NetworkDrawing } from './network-drawing.tsx'
import styles from './network-page.module.css'
import { nodeName } from './node-name.ts'
import { sentencesOf } from './sentence.ts'
import { tieKinds } from './tie-kind.ts'

/** How large the drawing may become, in its units, which are about pixels on a wide screen. */
const room = { width: 780, height: 680 }

/** The page of the network: the drawing, and the ties of each actor as sentences; the table has a page of its own. */
export async function NetworkPage() {
  const gathered = await gather()
  const network = networkOf(gathered.bonds, gathered.actors)
  const directory = directoryOf(gathered, network)
  const nodes = network.nodes.map((node) => {
    const name = inLines(nodeName(node))
    return {
      node,
      name,
      ...nameSize(node.kind, name),
      id: node.id,
      sentences: sentencesOf(node, gathered.bonds),
    }
  })
  const { places, frame } = layOut(nodes, network.lines, room)
  const { choose, chosen, clear, drawing, sideways, sections, sectionsNote, table, tableNote, toTable } =
    words.network
  return (
    <>
      <WidePageHead title={words.network.title} lede={words.network.lede} />
      <ChooseActor words={{ choose, chosen, clear }}>
        <Still>
          <figure>
            <p className={styles['sideways']}>{sideways}</p>
            <div className={styles['room']}>
              <NetworkDrawing
                frame={frame}
                name={drawing}
                lines={drawLines(network.lines, places)}
                nodes={nodes.flatMap(({ node, name, sentences }) => {
                  const box = places.get(node.id)
                  const spoken = words.network.spoken(nodeName(node), sentences.length)
                  return box ? [{ node, name, box, spoken }] : []
                })}
              />
            </div>
            <Legend kinds={tieKinds.filter((kind) => network.lines.some((line) => line.kind === kind))} />
          </figure>
        </Still>
      </ChooseActor>
      <Still>
        <WideSection title={sections} note={sectionsNote}>
          <div className={styles['sections']}>
            {nodes.map(({ node, sentences }) => (
              <ActorSection key={node.id} node={node} sentences={sentences} directory={directory} />
            ))}
          </div>
        </WideSection>
        <WideSection title={table} note={tableNote}>
          <a href="/network/table">{toTable}</a>
        </WideSection>
      </Still>
    </>
  )
}
