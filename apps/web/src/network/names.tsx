import { Fragment } from 'react'
import { termName, words } from '../words.ts'
import type { Directory } from './directory.ts'
import type { Other } from './other.ts'

/** As many names as a sentence bears; of more, the rest is counted. */
const most = 4

/** Names of actors as a part of a sentence, each with its link, the last joined by a word. */
export function Names({ others, directory }: { others: readonly Other[]; directory: Directory }) {
  const shown = others.length > most + 1 ? others.slice(0, most) : others
  return (
    <>
      {shown.map(({ id, role }, index) => {
        const { name, href } = directory(id)
        return (
          <Fragment key={id}>
            {index > 0 && (index === others.length - 1 ? ` ${words.values.and} ` : ', ')}
            <a href={href}>{name}</a>
            {role !== undefined && ` (${termName(role).toLowerCase()})`}
          </Fragment>
        )
      })}
      {shown.length < others.length && ` ${words.network.moreActors(others.length - shown.length)}`}
    </>
  )
}
