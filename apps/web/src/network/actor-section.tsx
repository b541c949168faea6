import { addressOf } from '../ledger/address.ts'
import { groupBy } from '../listing/group-by.ts'
import { KindWord } from '../values/kind-word.tsx'
import { words } from '../words.ts'
import styles from './actor-section.module.css'
import type { Directory } from './directory.ts'
import type { NetworkNode } from './network.ts'
import { nodeAnchor } from './node-name.ts'
import type { Sentence } from './sentence.ts'
import type { TieKind } from './tie-kind.ts'
import { ToldSentence } from './told-sentence.tsx'

/** The ties of a node as sentences, by kind of tie. */
export const ActorSection = ({
  node,
  sentences,
  directory,
}: {
  node: NetworkNode
  sentences: readonly Sentence[]
  directory: Directory
}) => (
  <section className={styles['section']} id={nodeAnchor(node.id)} data-section={node.id}>
    <KindWord kind={node.kind} />
    <h3>
      {node.actors.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={addressOf(node.kind, id)}>{label}</a>
        </span>
      ))}
    </h3>
    {[...groupBy(sentences, ({ bond }) => bond.kind)].map(([kind, these]) => (
      <div key={kind} className={styles['kind']}>
        <h4>{words.network.kinds[kind as TieKind].many}</h4>
        <ul>
          {these.map((sentence) => (
            <ToldSentence
              key={`${sentence.bond.record.id} ${sentence.only[0]?.id ?? ''}`}
              sentence={sentence}
              directory={directory}
            />
          ))}
        </ul>
      </div>
    ))}
  </section>
)
