import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, linksOfAnswer, linksOfPage, writtenOut } from './answers-of.ts'

const pages: Readonly<Record<string, string>> = {
  '/': '<a href="/lamps#top">Lamps</a> <link href="/_next/style.css"> <a href="https://other.example/">Other</a>',
  '/lamps': '<a href="/">Home</a> Ann &amp; Bo’s',
}
const server = createServer(({ url = '' }, response) => {
  const page = pages[url]
  response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
})
let origin: string
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('answersOf', () => {
  it('asks each address once and follows where it leads', async () => {
    const answers = await answersOf([`${origin}/`, `${origin}/none`], linksOfPage)
    expect(
      [...answers].map(([address, { status }]) => [address.slice(origin.length), status]).sort(),
    ).toEqual([
      ['/', 200],
      ['/lamps', 200],
      ['/none', 404],
    ])
    expect(answers.get(`${origin}/lamps`)?.text).toContain('Ann & Bo’s')
  })
})

it('writes out characters once', () => {
  expect(writtenOut('a &amp;lt; b &quot;c&#x27;')).toBe(`a &lt; b "c'`)
})

it('reads the links of an answer at any depth', () => {
  const text = JSON.stringify({
    items: [{ links: { self: '/v1/lamps', source: 'https://other.example/' } }],
    links: {},
  })
  expect(linksOfAnswer('http://api.example/v1', { status: 200, text })).toEqual([
    'http://api.example/v1/lamps',
  ])
})
