import { makeAnchors, sha256 } from '@entente/anchor'
import { MemoryLedger } from '@entente/domain/ledger'
import { aDataset, aDocument, aPassage, aWorld } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { createApp } from '../../app.ts'

const first = 'Two keepers met on the pier at noon and spoke of nothing but the lamps.'
const second = 'Nobody wrote down what they had agreed upon before the tide came in again.'
const text = `${first}\n${second}`

const anchors = await makeAnchors(text, 'en')
const document = aDocument({
  id: 'pier-report',
  text: { sha256: await sha256(text), length: text.length },
  sections: [{ label: 'All of it', from: 1, to: 2 }],
  passages: anchors.map((anchor, at) => aPassage('pier-report', at, anchor)),
})
const app = createApp({ ledger: new MemoryLedger(await aDataset(aWorld(document))) })

async function verify(body: string) {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  const response = await app.request('/v1/documents/pier-report/verify', { method: 'POST', headers, body })
  expect(response.status).toBe(200)
  return response.json()
}

test('the very text is exact', async () => {
  expect(await verify(`${text}\r\n`)).toMatchObject({
    counts: { exact: 2, moved: 0, changed: 0, gone: 0 },
    sameText: true,
  })
})

test('what moved and what is gone is told apart', async () => {
  expect(await verify(`${second}\nAnd a gull.`)).toMatchObject({
    passages: [
      { number: '1.1', answer: 'gone' },
      { number: '2.1', answer: 'moved', start: 0, end: second.length },
    ],
    sameText: false,
  })
})

test('the answer is for the sender alone', async () => {
  const headers = { 'content-type': 'text/plain' }
  const response = await app.request('/v1/documents/pier-report/verify', {
    method: 'POST',
    headers,
    body: text,
  })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).not.toContain('keepers')
})
