import { expect, test } from 'vitest'
import { harbourStates } from '../testing/harbour-editions.ts'
import { historyFrom } from './history.ts'
import { historyModule } from './history-module.ts'
import { releaseBetween } from './release-between.ts'

test('the module holds the history whole, whatever letters are in it', async () => {
  const [after, before] = await harbourStates()
  if (!after || !before) throw new Error('no states')
  const why = [`A \`tick\`, \${a brace}, a back\\slash, "quotes" and a 🗼.`]
  const release = releaseBetween(before, after, { released: '2032-01-01T00:00:00Z', why })
  const history = historyFrom(after.records, before.records, [release])
  const script = historyModule(history)
  const written = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)
  expect(JSON.parse(written.history)).toEqual(history)
})
