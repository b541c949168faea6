import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { runBlocks } from './run-blocks.ts'

it('runs blocks in one shell and tells what each printed and how it ended', async () => {
  const blocks = ['word=lamp', 'echo "a $word"\nls no-such-file', 'echo b']
  expect(await runBlocks(blocks, tmpdir(), { PATH: process.env['PATH'], LC_ALL: 'C' })).toEqual([
    { printed: '', code: 0 },
    {
      printed: expect.stringMatching(/^a lamp\nls: .*no-such-file/),
      code: expect.toSatisfy((code) => code > 0),
    },
    { printed: 'b', code: 0 },
  ])
})
