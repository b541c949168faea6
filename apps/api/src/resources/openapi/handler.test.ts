import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { operations } from '../../operations.ts'

test('every operation is described, with a name of its own', async () => {
  const { body } = await ask('/openapi.json')
  const described = Object.values<Record<string, { operationId: string }>>(body.paths).flatMap((item) =>
    Object.values(item),
  )
  const plain = described.filter(({ operationId }) => !operationId.endsWith('As'))
  expect(plain.map(({ operationId }) => operationId)).toEqual(
    operations.map(({ contract }) => contract.operationId),
  )
  expect(new Set(described.map(({ operationId }) => operationId)).size).toBe(described.length)
})

test('schemas of the domain are components under their own names', async () => {
  const { body } = await ask('/openapi.json')
  expect(Object.keys(body.components.schemas)).toEqual(
    expect.arrayContaining(['AgreementResource', 'Evidence', 'Money', 'EdtfDate', 'Problem']),
  )
  expect(JSON.stringify(body)).not.toContain('$defs')
})

test('examples come from the records', async () => {
  const { body } = await ask('/openapi.json')
  const examples = body.paths['/v1/commitments'].get.parameters.map(
    ({ name, example }: Record<string, unknown>) => [name, example],
  )
  expect(examples).toEqual(
    expect.arrayContaining([
      ['receiver', 'merrow'],
      ['currency', 'USD'],
      ['limit', 10],
    ]),
  )
})
