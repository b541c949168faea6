import { shapeOf } from '../reading/shape-of.ts'
import { RecordLink } from '../values/record-link.tsx'
import { Stance } from '../values/stance.tsx'
import { Value } from '../values/value.tsx'
import { lastName, termName } from '../words.ts'
import type { Said } from './saying.ts'
import styles from './saying-entry.module.css'

/** What is said in a field: its value, with whose it is where the field is one of a list; or a position. */
export const SaidValue = ({
  said,
  isReference,
}: {
  said: Exclude<Said, { form: 'statement' }>
  isReference: (pointer: string) => boolean
}) => {
  if (said.form === 'position')
    return (
      <>
        {said.stance !== undefined && (
          <p>
            <Stance stance={said.stance} />
          </p>
        )}
        <p className={styles['value']}>{said.text}</p>
      </>
    )
  const { field, index, value, actor, state } = said
  return (
    <p className={styles['value']}>
      {actor !== undefined && (
        <>
          <RecordLink id={actor} />:{' '}
        </>
      )}
      {state !== undefined && `${termName(state)}: `}
      <Value shown={shapeOf(value, `${field}/${index}/value`, isReference)} field={lastName(field)} />
    </p>
  )
}
