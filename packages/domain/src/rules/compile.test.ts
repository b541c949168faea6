import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { kinds } from '../primitives/kind.ts'
import { stated } from '../testing/accounts.ts'
import { aCountry } from '../testing/actors.ts'
import { anEvent } from '../testing/acts.ts'
import { aWorld, filesOf } from '../testing/world.ts'
import { check } from './check.ts'
import { compile, moduleOf } from './compile.ts'

const world = aWorld()

test('the same records give the same bytes, in whatever order they come', async () => {
  const expected = moduleOf(await compile(world, '1.2.3'))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(world, { minLength: world.length }), async (shuffled) => {
      expect(moduleOf(await compile(shuffled, '1.2.3'))).toBe(expected)
    }),
    { numRuns: 50, seed: 3 },
  )
})

test('nor does the order of fields in a file matter', async () => {
  const turned = filesOf(world).map(({ path, text }) => {
    const [comment] = text.split('\n', 1)
    const fields = Object.entries(parse(text) as object).reverse()
    return {
      path,
      text: `${comment}\n${stringify(Object.fromEntries(fields), { aliasDuplicateObjects: false })}`,
    }
  })
  const { records, issues } = check(turned)
  expect(issues).toEqual([])
  expect(moduleOf(await compile(records, '0.0.0'))).toBe(moduleOf(await compile(world, '0.0.0')))
})

test('another value gives another hash, another version does not', async () => {
  const { hash } = await compile(world, '1.0.0')
  expect((await compile(aWorld(aCountry({ summary: 'An island.' })), '1.0.0')).hash).not.toBe(hash)
  expect((await compile(world, '2.0.0')).hash).toBe(hash)
})

test('records stand by kind and then by id', async () => {
  const { records } = await compile(world, '0.0.0')
  const order = records.map(({ kind, id }) => `${String(kinds.indexOf(kind)).padStart(2, '0')} ${id}`)
  expect(order).toEqual([...order].sort())
})

test('every reference is listed, with its field', async () => {
  const records = aWorld(anEvent({ about: ['lamp-accord'], partOf: stated('harvest-talks') }))
  const { references } = await compile(records, '0.0.0')
  expect(references).toContainEqual({ from: 'saltmouth-meeting', field: '/about/0', to: 'lamp-accord' })
  expect(references).toContainEqual({
    from: 'saltmouth-meeting',
    field: '/partOf/0/value',
    to: 'harvest-talks',
  })
})

test('the fields that each kind needs are named', async () => {
  const { required } = await compile(world, '0.0.0')
  expect(required.country).toEqual(['kind', 'id', 'label', 'name'])
  expect(required.statement).toEqual(expect.arrayContaining(['speaker', 'content', 'date', 'status']))
  expect(required.statement).not.toContain('fragments')
  expect(Object.keys(required)).toEqual(kinds)
})

test('the module holds the dataset whole, whatever letters are in it', async () => {
  const summary = `A \`tick\`, \${a brace}, a back\\slash, "quotes", a \u2028 separator and a 🗼.`
  const dataset = await compile(aWorld(aCountry({ summary })), '1.2.3')
  const script = moduleOf(dataset)
    .replace(/^import type .*$/m, '')
    .replace('const dataset: Dataset', 'const dataset')
  const written = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)
  expect(written.dataset).toEqual(dataset)
})
