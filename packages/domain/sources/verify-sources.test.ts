import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalText, decodeUtf8, passageText, verify } from '@entente/anchor'
import { describe, expect, test } from 'vitest'
import { readDataFolder } from '../node/read-data-folder.ts'
import type { PassageReference } from '../src/evidence/passage.ts'
import type { EntenteRecord, RecordOf } from '../src/records/record.ts'
import { check } from '../src/rules/check.ts'
import { faultsOf, sharedWordingFaults } from './faults-of.ts'

const folder = process.env['ENTENTE_SOURCES'] ?? ''
const { records } = check(await readDataFolder(fileURLToPath(new URL('../data', import.meta.url))))
const documents = records.filter((record) => record.kind === 'document')

const pathOf = ({ id }: RecordOf<'document'>): string => join(folder, `${id}.txt`)
const textOf = async (document: RecordOf<'document'>): Promise<string> =>
  decodeUtf8(await readFile(pathOf(document)))

const [held, missing] = [true, false].map((isHeld) =>
  documents.filter((document) => existsSync(pathOf(document)) === isHeld),
) as [RecordOf<'document'>[], RecordOf<'document'>[]]

// A document whose text nobody put into the folder cannot be verified: that is said, never passed over.
if (missing.length > 0)
  console.log(
    `Verified are the ${held.length} documents whose texts stand in the folder. Not verified, since theirs do not, are ${missing.length}: ${missing.map(({ id }) => id).join(', ')}.`,
  )

test('wordings of accounts on several documents stand in one of them', async () => {
  const texts = new Map(
    await Promise.all(held.map(async (one) => [one.id as string, await textOf(one)] as const)),
  )
  expect(sharedWordingFaults(records, held, texts)).toEqual([])
})

test('there are texts to verify documents against', () => {
  expect(held.map(pathOf)).not.toEqual([])
})

describe.each(held.map((document) => [document.id, document] as const))('%s', (_, document) => {
  test('and all that rests on it are as its text has them', async () => {
    expect(await faultsOf(document, records, await textOf(document))).toEqual([])
  })

  test('verifies exactly', async () => {
    const { counts, sameText } = await verify(document.passages, await textOf(document), {
      textSha256: document.text.sha256,
      language: document.language,
    })
    expect({ counts, sameText }).toEqual({
      counts: { exact: document.passages.length, moved: 0, changed: 0, gone: 0 },
      sameText: true,
    })
  })

  test.each<[string, (copy: RecordOf<'document'>) => void]>([
    ['a digit of the hash of the whole', ({ text }) => swapDigit(text, 'sha256')],
    ['the length of the whole', ({ text }) => text.length++],
    ['a digit of the rolling hash of a passage', ({ passages }) => swapDigit(passages.at(-1), 'roll')],
    [
      'the fingerprint of a passage',
      (copy) => Object.assign(copy.passages.at(-1) ?? {}, { fingerprint: '.AAAA' }),
    ],
    ['where a passage ends', ({ passages: [first] }) => first && first.end--],
    ['how a passage begins', (copy) => Object.assign(copy.passages[0] ?? {}, { first: 'Once upon a' })],
    ['how a passage ends', (copy) => Object.assign(copy.passages[0] ?? {}, { last: 'ever after.' })],
    ['the number of passages', ({ passages }) => passages.pop()],
  ])('notices a change of %s', async (_, change) => {
    const copy = structuredClone(document)
    change(copy)
    expect(await faultsOf(copy, records, await textOf(document))).not.toEqual([])
  })

  test('notices one digit changed in the hash of any passage', async () => {
    const text = await textOf(document)
    for (const [index, { number }] of document.passages.entries()) {
      const copy = structuredClone(document)
      swapDigit(copy.passages[index], 'sha256')
      const faults = await faultsOf(copy, [], text)
      expect(faults).toHaveLength(1)
      expect(faults[0]).toContain(`the sha256 of passage ${number}`)
    }
  })

  test("notices a gloss in the source's own words", async () => {
    const text = await textOf(document)
    const copy = structuredClone(document)
    const [first] = copy.passages
    if (first) first.gloss = text.split(/\s+/).slice(0, 20).join(' ')
    expect((await faultsOf(copy, [], text)).join()).toContain("words in a row are the source's own")
  })

  test('notices a fragment that is not as printed, or is elsewhere', async () => {
    const text = await textOf(document)
    const quoted = records.find((record) => record.kind === 'statement')
    const [first] = document.passages
    if (!quoted || !first) throw new Error('a statement and a passage are needed')
    const { number, start, end } = first
    const passage: PassageReference = `${document.id}#${number}`
    for (const fragment of [
      { text: 'words that nobody wrote', passage, start, end },
      { text: passageText(canonicalText(text), first), passage, start: start + 1, end },
    ]) {
      const copy: EntenteRecord = { ...structuredClone(quoted), fragments: [fragment] }
      expect((await faultsOf(document, [copy], text)).join()).toContain(`the fragment of ${copy.id}`)
    }
  })
})

/** Swaps the first hexadecimal digit for another. */
function swapDigit<K extends string>(of: Record<K, string> | undefined, key: K): void {
  if (of) of[key] = `${of[key].startsWith('0') ? '1' : '0'}${of[key].slice(1)}`
}
