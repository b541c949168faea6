import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collections, type Kind, kindOfCollection, kinds } from '@entente/domain'
import { check } from '@entente/domain/check'
import { readDataFolder } from '@entente/domain/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, linksOfAnswer, linksOfPage, type WebAnswer } from './answers-of.ts'
import { searchFor } from './find-names.ts'
import { freePorts } from './free-ports.ts'
import { blocksIn } from './lesson.ts'
import { data, texts, tutorial } from './places.ts'
import { plainEnvironment } from './plain-environment.ts'
import { realNames } from './real-names.ts'
import { runBlocks } from './run-blocks.ts'
import { type Served, serve } from './served.ts'
import { timed } from './timed.ts'
import { copyWorkspace, install, type WorkspaceCopy } from './workspace-copy.ts'

const { records } = check(await readDataFolder(data))
const known = records.map(({ kind, id, label }) => ({ kind, id, label, path: `/${collections[kind]}/${id}` }))
const former = records.flatMap(({ kind, id, formerIds = [] }) => formerIds.map((old) => ({ kind, id, old })))
const documents = records.filter((record) => record.kind === 'document')

/** The last chapter of the tutorial: putting the records in, serving, and asking. */
const lesson = blocksIn(await readFile(tutorial, 'utf8'), 'docs/tutorial.md')
const [putIn, start, ask] = lesson.filter(({ chapter }) => chapter === lesson.at(-1)?.chapter)

/** The lesson calls pnpm by way of npx, so that it needs no installed one; a test runs under pnpm already. */
const plain = (commands = ''): string => commands.replaceAll(/npx -y pnpm@[\d.]+/g, 'pnpm')

const environment = plainEnvironment(process.env)
let copy: WorkspaceCopy
let served: Served
let pages: Map<string, WebAnswer>
let answers: Map<string, WebAnswer>

beforeAll(async () => {
  copy = await timed('copying the workspace without the dataset', copyWorkspace)
  await timed('installing', () => install(copy.folder, environment))
  const [compiled] = await timed('putting the records in and compiling', () =>
    runBlocks([plain(putIn?.commands)], copy.folder, environment),
  )
  if (compiled?.code !== 0) throw new Error(`${putIn?.place} failed:\n${compiled?.printed}`)
  const ports = await freePorts()
  const command = plain(start?.commands).trim().split(' ')
  served = await timed('building and starting', () => serve(command, copy.folder, environment, ports))
  pages = await timed('reading the site', () => pagesOf(served.site))
  answers = await timed('asking the API', () => answersOfApi(served.api))
}, 400_000)

afterAll(async () => {
  await served?.end()
  await copy?.remove()
}, 60_000)

function pagesOf(site: string): Promise<Map<string, WebAnswer>> {
  const starts = ['/', '/search', '/search-index.json', ...known.map(({ path }) => path)]
  return answersOf(
    starts.map((path) => `${site}${path}`),
    linksOfPage,
  )
}

/** Links that ask for more than an address: a parameter, or a text to send. */
const asksForMore = /\/v1\/(?:search|graph)$|\/verify$/

function answersOfApi(api: string): Promise<Map<string, WebAnswer>> {
  const paths = known.flatMap(({ path }) => [path, `${path}/evidence`])
  const [{ label, id } = { label: '', id: '' }] = known
  const starts = ['', ...paths, `/search?q=${encodeURIComponent(label)}`, `/graph?around=${id}`]
  return answersOf(
    starts.map((path) => `${api}/v1${path}`),
    (address, answer) => linksOfAnswer(address, answer).filter((link) => !asksForMore.test(link)),
  )
}

const refused = (all: ReadonlyMap<string, WebAnswer>) =>
  [...all].filter(([, { status }]) => status !== 200).map(([address, { status }]) => `${status} ${address}`)

const countOf = (kind: Kind): number => known.filter((record) => record.kind === kind).length

describe('the API', () => {
  it('answers at every address that it names', () => {
    expect(answers.size).toBeGreaterThan(known.length * 2)
    expect(refused(answers)).toEqual([])
  })

  it('counts the records of the folder', () => {
    const { counts } = JSON.parse(answers.get(`${served.api}/v1`)?.text ?? '{}')
    expect(counts).toEqual(Object.fromEntries(kinds.map((kind) => [collections[kind], countOf(kind)])))
  })

  it.each(Object.values(collections))('lists the records of %s', async (collection) => {
    const { items } = await (await fetch(`${served.api}/v1/${collection}?limit=200`)).json()
    const ids = known.filter(({ kind }) => kind === kindOfCollection(collection)).map(({ id }) => id)
    expect(items.map((item: { id: string }) => item.id).sort()).toEqual(ids.sort())
  })

  it.each(known)('tells $id', ({ path, label }) => {
    expect(JSON.parse(answers.get(`${served.api}/v1${path}`)?.text ?? '{}')).toMatchObject({ label })
    expect(answers.get(`${served.api}/v1${path}/evidence`)).toMatchObject({ status: 200 })
  })

  it.each(former)('leads from $old to $id', async ({ kind, id, old }) => {
    const path = `${served.api}/v1/${collections[kind]}`
    const { status, headers } = await fetch(`${path}/${old}`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([308, expect.stringMatching(new RegExp(`/${id}$`))])
  })

  it.each(documents)('verifies the text of $id', async ({ id, passages }) => {
    const response = await fetch(`${served.api}/v1/documents/${id}/verify`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: await readFile(join(texts, `${id}.txt`)),
    })
    expect(await response.json()).toMatchObject({
      counts: { exact: passages.length, moved: 0, changed: 0, gone: 0 },
      sameText: true,
    })
  })

  it('finds a record by its label', () => {
    const found = [...answers].find(([address]) => address.includes('/search?q='))?.[1].text
    expect(JSON.parse(found ?? '{}').items[0]).toMatchObject({ label: known[0]?.label })
  })
})

describe('the site', () => {
  it('answers at every address that it links to', () => {
    expect(pages.size).toBeGreaterThan(known.length)
    expect(refused(pages)).toEqual([])
  })

  it.each(known)('has a page of $id', ({ path, label }) => {
    expect(pages.get(`${served.site}${path}`)?.text).toContain(label)
  })

  it.each(documents)('has every gloss on the page of $id', ({ id, passages }) => {
    const page = pages.get(`${served.site}/documents/${id}`)?.text
    for (const { gloss } of passages) expect(page).toContain(gloss)
  })

  it('lists every record of a kind that has a page of its own', () => {
    for (const { kind, label } of known)
      expect(pages.get(`${served.site}/${collections[kind]}`)?.text, kind).toContain(label)
  })

  it.each(known)('can find $id', ({ label }) => {
    expect(pages.get(`${served.site}/search-index.json`)?.text).toContain(JSON.stringify(label))
  })

  it('names records at home', () => {
    const home = pages.get(`${served.site}/`)?.text ?? ''
    expect(known.filter(({ label }) => home.includes(label)).length).toBeGreaterThan(3)
  })
})

it('nothing that was answered names anything of the real dataset', { timeout: 60_000 }, async () => {
  const names = await realNames()
  expect(names.length).toBeGreaterThan(50)
  const search = searchFor(names)
  const found = [...pages, ...answers].flatMap(([address, { text }]) =>
    search(text).map(({ name, at }) => `${address}: ${name} in “${text.slice(at - 30, at + 40)}”`),
  )
  expect(found).toEqual([])
})

it('the last chapter of the tutorial prints what it says', async () => {
  const [sitePort, apiPort] = [served.site, served.api].map((address) => new URL(address).port)
  const commands = plain(ask?.commands)
    .replaceAll('localhost:3000', `127.0.0.1:${sitePort}`)
    .replaceAll('localhost:8787', `127.0.0.1:${apiPort}`)
  const [outcome] = await runBlocks([commands], copy.folder, environment)
  expect(outcome?.printed).toBe(ask?.prints)
})
