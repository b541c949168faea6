import { expect, test } from 'vitest'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { decodeText, readText } from './read-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('reads a text in UTF-8 and drops its byte order mark', async () => {
  const folder = await temporaryFolder({ 'a.txt': utf8('\uFEFFՀայերեն') })
  expect(await readText('a.txt', fakeTerminal(folder))).toBe('Հայերեն')
})

test('reads standard input for -', async () => {
  expect(await readText('-', fakeTerminal('.', { input: 'said aloud' }))).toBe('said aloud')
})

test.each([
  ['an empty file', new Uint8Array(), 'a.txt is empty; name a file that holds the text'],
  ['nothing but white space', utf8(' \n\t'), 'a.txt is empty; name a file that holds the text'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'a.txt is in UTF-16; save it as UTF-8'],
  ['a binary file', Uint8Array.of(0x50, 0x4b, 0x00, 0x01), 'a.txt is a binary file'],
  ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'a.txt is not in UTF-8 but in another encoding'],
])('refuses %s in a sentence', (_, bytes, sentence) => {
  expect(() => decodeText(bytes, 'a.txt')).toThrow(sentence)
})

test.each([
  ['nowhere.txt', 'there is no nowhere.txt; name a text file'],
  ['inner', 'inner is a folder; name a text file'],
  ['file.txt/x', 'file.txt/x lies under something that is no folder; name a text file'],
])('refuses the path %s in a sentence', async (path, sentence) => {
  const folder = await temporaryFolder({ 'inner/': '', 'file.txt': 'text' })
  await expect(readText(path, fakeTerminal(folder))).rejects.toThrow(sentence)
})
