import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { escaped, linked } from './escaped.ts'

const html = (text: string) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** The text as HTML has it, with nothing in it read as a mark. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '*',
        '_',
        '`',
        '~',
        '#',
        '-',
        '+',
        '=',
        '1.',
        '12)',
        '|',
        '!',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '&amp;',
        '&',
      ],
      ...['<b>', '<!--', '-->', '<http://a.example>', 'https://a.example/b', 'www.a.example', 'a@b.example'],
      ...[
        'mailto:a@b.example',
        '[^1]',
        '[1]: /x',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '---',
        '===',
        '```',
        '- [ ] a',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { minLength: 1, maxLength: 12 },
)

test('whatever a text says, a reader of Markdown reads the text and nothing else', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('', ' '), (parts, between) => {
      const text = parts.join(between)
      fc.pre(plain(text) !== '' && !text.includes('\u0000'))
      expect(html(escaped(text))).toBe(`<p>${plain(text)}</p>`)
      expect(html(`# ${escaped(text)}`)).toBe(`<h1>${plain(text)}</h1>`)
      expect(html(`- ${escaped(text)}`)).toBe(`<ul>\n<li>${plain(text)}</li>\n</ul>`)
    }),
    { numRuns: 500, seed: 6 },
  )
})

test('plain words and dates stay as they are', () => {
  expect(escaped('The talks of 2031-04, in two rounds: 3.5 hours (at most).')).toBe(
    'The talks of 2031-04, in two rounds: 3.5 hours (at most).',
  )
})

test('an address is a link that shows itself', () => {
  expect(html(linked('https://a.example/b?c=d&e=f#:~:text=g%20h'))).toBe(
    '<p><a href="https://a.example/b?c=d&amp;e=f#:~:text=g%20h">https://a.example/b?c=d&amp;e=f#:~:text=g%20h</a></p>',
  )
})
