import { isId } from '@entente/domain'
import anyAscii from 'any-ascii'

const longest = 64

/** The id that a label suggests: its words in lower-case ASCII. `undefined` where nothing of it can be written so. */
export function suggestId(label: string): string | undefined {
  const words = anyAscii(label.normalize('NFC').replaceAll(/[’'ʼ]/g, ''))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
  const cut = words.length > longest ? words.slice(0, longest + 1).replace(/-[^-]*$/, '') : words
  const id = cut.slice(0, longest).replace(/-+$/, '')
  return isId(id) ? id : undefined
}
