import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageText } from './anchor.ts'
import { canonicalText } from './canonical.ts'
import { segment } from './segment.ts'

const sentences = (language: string, text: string) =>
  segment(text, language).map((passage) => passageText(text, passage))

/** Checks that a line made of these sentences is cut into just them. */
function expectKept(language: string, ...expected: string[]) {
  expect(sentences(language, expected.join(' '))).toEqual(expected)
}

describe('segment', () => {
  it('numbers paragraphs and sentences from 1, does not count blank lines, and trims', () => {
    expect(segment('A heading\n\n \t\n  One here. 𝔼 two. \nLast.', 'en')).toEqual([
      { number: '1.1', start: 0, end: 9 },
      { number: '2.1', start: 16, end: 25 },
      { number: '2.2', start: 26, end: 32 },
      { number: '3.1', start: 34, end: 39 },
    ])
    expect(segment('', 'en')).toEqual([])
  })

  it('leaves nothing but white space outside, and never overlaps', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'The ',
      'end. ',
      '“No.” ',
      '”',
      ' ',
      '\n',
      '5 ',
      '… ',
      'U.S. ',
      '𝔼',
      '? ',
      '(',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = canonicalText(pieces.join(''))
        let outside = text
        for (const { start, end } of segment(text, 'en').reverse()) {
          expect(end).toBeGreaterThan(start)
          const points = Array.from(outside)
          outside = [...points.slice(0, start), ' ', ...points.slice(end)].join('')
        }
        expect(outside.trim()).toBe('')
      }),
    )
  })

  it('keeps closing quotes and brackets with the sentence before, and leftovers of punctuation', () => {
    expectKept('en', 'He said “we are done.”', 'Nobody asked.', '(It was late.)', 'She left.')
    expectKept('en', 'It is “our common region.”.')
    expectKept('en', 'It is “ours.” .', 'So they say.')
    expectKept('en', 'They said “it will hold. ”', 'It may.')
    expectKept('en', 'It holds. ”.')
  })

  it('goes on after a question or an exclamation inside a sentence', () => {
    expectKept(
      'en',
      '“Who signed?” he asked.',
      '“Nobody!” she cried, and left.',
      'Was it so?',
      'Yes!',
      'It was.',
    )
  })

  it('does not end an English sentence at abbreviations, titles and initials', () => {
    expectKept(
      'en',
      'Mr. Grey met Dr. Hale, Lt. Gen. Ray, then-Sen. Low and St. Clair of the U.S. Air Force.',
      'They left.',
    )
    expectKept(
      'en',
      'J. R. Stone and A.B. Reed came at 9 a.m. Monday to No. 10.',
      'On Jan. 5 they left, i.e. Sunday.',
    )
    expectKept('en', 'Oil, gas, etc. Aldmark buys from Acme Corp. Ltd. and others.', 'It pays.')
  })

  it('ends an English sentence at an abbreviation where a new one plainly begins', () => {
    expectKept('en', 'They sold it to the U.S.', 'The price was low.')
    expectKept('en', 'They met at 5 p.m.', 'He left at six.', 'The answer was no.', 'Ray stayed.')
  })

  it('keeps decimals, amounts and numbered points whole', () => {
    expectKept(
      'en',
      'It costs $1.5 billion (€1.3 billion), or 3.25 percent.',
      '25 people came.',
      'It was 2026.',
      'Then came May.',
    )
    expectKept('en', '1. The first point is short.', '2. The second is not.')
  })

  it('knows an ellipsis inside a sentence from one at its end', () => {
    expectKept(
      'en',
      'He waited... and waited… until noon.',
      'Nobody came…',
      'Then he left...',
      'All was still.',
    )
    expectKept('en', '“We … The People” was its title.')
  })

  it('ends a sentence after footnote marks, and not inside a name or an address', () => {
    expectKept('en', 'The deal holds.[1]', 'It is old.[2][3]', 'See Yahoo!Finance or example.org for more.')
  })

  it('knows Armenian stops and marks', () => {
    expectKept('hy', 'Նա եկավ։', 'Ինչո՞ւ գնաց։', 'Օ՜ Արամ, մնա՛։', 'Վահանը՝ եղբայրը, մնաց։')
    expectKept(
      'hy',
      'Նա ասաց. «Մենք մնում ենք»:',
      'Պրոֆ. Վանյանը լռեց:',
      'Ա. Վանյանը 2026 թ. փետրվարին գնաց։',
    )
  })

  it('knows the Greek question mark, composed or not', () => {
    expectKept('el', 'Τι έγινε;', 'Δεν ξέρω.', '«Πού πας;» ρώτησε.', 'Ο κ. Παππάς είδε το αρ. 5.')
    expect(sentences('el', canonicalText('Ποιος\u037E Κανείς.'))).toEqual(['Ποιος;', 'Κανείς.'])
  })

  it('knows Cyrillic abbreviations', () => {
    expectKept(
      'ru',
      'В мае 2026 г. Лесогорье подписало договор, т.е. согласилось.',
      'Музей им. Ветрова закрыт.',
    )
    expectKept(
      'ru',
      'А. С. Орлов и проф. Белов приехали в 2025 г.',
      'В городе ждали.',
      '«Кто?» — спросил он.',
    )
    expectKept('ru', 'Цена 5 млн руб. и т.д.', 'Он ушёл.')
    expectKept('uk', 'Вул. Лісна та площа ім. Вітренка закриті.', 'Він пішов.')
  })

  it('knows Hungarian abbreviations, dates and ordinals', () => {
    expectKept(
      'hu',
      'A csúcs 2026. február 10. napján volt.',
      'Ott volt dr. Erdős Béla, pl. Kis Pál stb.',
      'A vége ez.',
    )
    expectKept('hu', 'II. Vár Ferenc a 3. Fórumon kb. 10 embert látott.', 'Ez kevés.')
  })

  it('knows ordinals in German and Turkish, and guillemets in French', () => {
    expectKept(
      'de',
      'Am 10. Februar kam Dr. Klein zum 2. Gipfel.',
      '„Wer?“, fragte sie.',
      'Es war 2026.',
      'Dann ging er.',
    )
    expectKept('tr', 'Prof. Dr. Kaya 3. Zirve için geldi.', 'Bu iyi.')
    expectKept('fr', 'M. Martin a dit : « Non. »', 'Puis il partit.')
  })

  it('knows scripts without capitals or spaces', () => {
    expectKept('ka', 'ის მოვიდა.', 'ის წავიდა.', 'რატომ?', 'არ ვიცი.')
    expect(sentences('zh', '他来了。他走了。为什么？')).toEqual(['他来了。', '他走了。', '为什么？'])
  })

  it('stays fast on a long line', () => {
    const line = 'He met Mr. Grey and left. '.repeat(20_000)
    expect(segment(line, 'en')).toHaveLength(20_000)
  })

  it('refuses a language tag that is none', () => {
    expect(() => segment('Text.', 'no language')).toThrow(RangeError)
  })
})
