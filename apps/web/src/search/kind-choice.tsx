import type { Hit } from './load-index.ts'
import styles from './search-box.module.css'

/** Narrows what was found to one kind; each kind says how many there are. */
export function KindChoice({
  hits,
  chosen,
  choose,
  words,
}: {
  hits: readonly Hit[]
  chosen: string
  choose: (kind: string) => void
  words: { readonly kinds: string; readonly all: string }
}) {
  const counts = new Map<string, number>()
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.size < 2) return null
  const options = [
    ['', words.all, hits.length] as const,
    ...[...counts].map(([kind, n]) => [kind, kind, n] as const),
  ]
  return (
    <fieldset className={styles['kinds']}>
      <legend>{words.kinds}</legend>
      {options.map(([value, name, count]) => (
        <label key={value}>
          <input
            type="radio"
            name="kind"
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {name} <span>{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
