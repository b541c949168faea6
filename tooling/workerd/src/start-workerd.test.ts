import { expect, it } from 'vitest'
import { startWorkerd } from './start-workerd.ts'

it('serves a script until it is closed', { timeout: 40_000 }, async () => {
  const worker = await startWorkerd(`export default { fetch: () => new Response('here') }`, '2026-11-01')
  const address = `http://127.0.0.1:${worker.port}/`
  try {
    expect(await (await fetch(address)).text()).toBe('here')
  } finally {
    await worker.close()
  }
  await expect(fetch(address)).rejects.toThrow()
})

it('rejects a script that does not run', { timeout: 40_000 }, async () => {
  await expect(startWorkerd('this is no script', '2026-11-01')).rejects.toThrow(
    'workerd ended before it listened',
  )
})
