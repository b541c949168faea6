import { describe, expect, it } from 'vitest'
import { makeAnchors, passageText } from './anchor.ts'

describe('makeAnchors', () => {
  it('anchors each sentence by code points and by the SHA-256 of its UTF-8 bytes', async () => {
    const text = '𝔼 heading\nPeace.  Talks went on.'
    const anchors = await makeAnchors(text, 'en')
    expect(anchors.map(({ number, start, end }) => [number, start, end])).toEqual([
      ['1.1', 0, 9],
      ['2.1', 10, 16],
      ['2.2', 18, 32],
    ])
    expect(anchors.map((anchor) => passageText(text, anchor))).toEqual([
      '𝔼 heading',
      'Peace.',
      'Talks went on.',
    ])
    // From `printf %s 'Peace.' | sha256sum`.
    expect(anchors[1]?.sha256).toBe('4dbce58e70b6c55d29c9ef0950e2fbf6f0218c6d74dc789220a07177f215ddcd')
    expect(anchors[1]).toMatchObject({
      roll: expect.stringMatching(/^[0-9a-f]{10}$/),
      fingerprint: expect.any(String),
    })
  })

  it('gives an anchor that does not depend on what stands around the passage', async () => {
    const content = ({
      sha256,
      roll,
      fingerprint,
    }: {
      sha256: string
      roll: string
      fingerprint: string
    }) => [sha256, roll, fingerprint]
    const [alone] = await makeAnchors('The two sides met again in the old town.', 'en')
    const among = await makeAnchors('Heading\nBefore. The two sides met again in the old town. After.', 'en')
    expect(among[2] && content(among[2])).toEqual(alone && content(alone))
  })
})
