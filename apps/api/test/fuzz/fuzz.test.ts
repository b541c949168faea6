import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { send } from '../send.ts'
import { startNode } from '../targets/node.ts'
import { startWorker } from '../targets/workerd.ts'
import { type Parameter, WalkedDocument } from '../walk/document.ts'
import { faultsOf, leaksOf } from './judge.ts'
import { type Fuzzed, requestsAt } from './requests.ts'
import type { ValueSchema } from './values.ts'

/** How many requests each runtime gets; `ENTENTE_FUZZ` asks for more. */
const requests = Number(process.env['ENTENTE_FUZZ'] ?? 20_000)

/** With `ENTENTE_FUZZ_SEED` a run is done again. */
const seed = Number(process.env['ENTENTE_FUZZ_SEED'] ?? Date.now() % 2 ** 31)

/** How many are under way at once, and how many are made up at a time. */
const [atOnce, batch] = [16, 1_000]

/** How many faults are told; the first few tell enough. */
const told = 20

// Something that only the server knows, so that it shows where its surroundings leak into an answer.
const secret = 'a-secret-that-no-answer-tells'
process.env['ENTENTE_TEST_SECRET'] = secret

const [node, workerd] = await Promise.all([startNode(), startWorker()])
afterAll(async () => {
  await Promise.all([node.close(), workerd.close()])
})

test(`${requests} requests of seed ${seed} are answered within the contract, alike on both runtimes`, {
  timeout: 60_000 + requests * 10,
}, async () => {
  console.log(`fuzz: seed ${seed}, ${requests} requests to each runtime`)
  const openapi = JSON.parse((await send(node, { method: 'GET', path: '/openapi.json' })).body.toString())
  const document = new WalkedDocument(openapi)
  const schemaOf = ({ schema }: Parameter): ValueSchema => {
    const { $ref } = schema as { $ref?: string }
    return $ref === undefined ? schema : openapi.components.schemas[$ref.split('/').at(-1) ?? '']
  }
  const made = requestsAt(document.operations, schemaOf)
  const secrets = [secret, import.meta.dirname.split('/').slice(0, 3).join('/')]
  const faults: string[] = []
  const statuses = new Map<number, number>()

  const judge = async (asked: Fuzzed) => {
    const [here, there] = await Promise.all([send(node, asked), send(workerd, asked)])
    statuses.set(here.status, (statuses.get(here.status) ?? 0) + 1)
    const found = [
      ...faultsOf(document, asked, here, secrets),
      ...(here.status === there.status && here.body.equals(there.body)
        ? []
        : [
            `${here.status} on Node, ${there.status} on workerd, or other bodies`,
            ...faultsOf(document, asked, there, secrets),
          ]),
    ]
    for (const fault of found)
      faults.push(`${asked.method} ${asked.path} ${JSON.stringify(asked.headers)}: ${fault}`)
  }
  for (let done = 0; done < requests && faults.length < told; done += batch) {
    const waiting = fc.sample(made, { numRuns: Math.min(batch, requests - done), seed: seed + done })
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await judge(next)
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
  }
  console.log(`fuzz: answers by status ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`)
  expect(faults.slice(0, told)).toEqual([])
  // A run in which nearly all is refused would prove little.
  expect((statuses.get(200) ?? 0) / requests).toBeGreaterThan(0.1)
})

test('what must not get out is known where it stands', () => {
  expect(leaksOf('Error: no\n    at perform (/srv/app/src/mount.ts:77:9)', [])).toHaveLength(1)
  expect(leaksOf(`PATH=${secret}`, [secret])).toHaveLength(1)
  expect(leaksOf('limit: expected a whole number from 1 to 200', [secret])).toEqual([])
})
