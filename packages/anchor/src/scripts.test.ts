import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeAnchors } from './anchor.ts'
import { canonicalText } from './canonical.ts'
import { linkEnds } from './link-ends.ts'
import { verify } from './verify.ts'

/** Made-up news in scripts whose letters take two bytes or more, with marks of their own and one letter of two units. */
const texts: readonly (readonly [language: string, text: string, sentences: readonly string[]])[] = [
  [
    'hy',
    'Նավահանգստի շուրջ բանակցությունները\nՎարչապետը մեկնեց քաղաք։ Ե՞րբ կստորագրեն համաձայնագիրը։ «Շուտով»,- ասաց Վ. Արենյանը։ 𝔼',
    [
      'Նավահանգստի շուրջ բանակցությունները',
      'Վարչապետը մեկնեց քաղաք։',
      'Ե՞րբ կստորագրեն համաձայնագիրը։',
      '«Շուտով»,- ասաց Վ. Արենյանը։',
      '𝔼',
    ],
  ],
  [
    'el',
    // The accents are written apart, as some sites have them; the canonical text joins them.
    'Συνομιλι\u0301ες για το λιμα\u0301νι\nΟ υπουργός έφτασε στις 5 μ.μ. στην πόλη. Πότε θα υπογράψουν; «Σύντομα», είπε.',
    [
      'Συνομιλίες για το λιμάνι',
      'Ο υπουργός έφτασε στις 5 μ.μ. στην πόλη.',
      'Πότε θα υπογράψουν;',
      '«Σύντομα», είπε.',
    ],
  ],
  [
    'ru',
    'Переговоры о порте\nМинистр прибыл 5 мая 2031 г. в город. Когда подпишут? «Скоро», — сказал А. В. Лугов. И\u0306орн уехал.',
    [
      'Переговоры о порте',
      'Министр прибыл 5 мая 2031 г. в город.',
      'Когда подпишут?',
      '«Скоро», — сказал А. В. Лугов.',
      'Йорн уехал.',
    ],
  ],
  [
    'hu',
    'Tárgyalások a kikötőről\nA miniszter 2031. május 5. napján érkezett. „Hamarosan aláírjuk” – mondta dr. Kövér Ágnes. Ő elutazott.',
    [
      'Tárgyalások a kikötőről',
      'A miniszter 2031. május 5. napján érkezett.',
      '„Hamarosan aláírjuk” – mondta dr. Kövér Ágnes.',
      'Ő elutazott.',
    ],
  ],
]

describe.each(texts)('news in %s', (language, text, sentences) => {
  const canonical = canonicalText(text)
  const points = [...canonical]

  it('is cut into its sentences, at offsets that count code points', async () => {
    const anchors = await makeAnchors(canonical, language)
    expect(anchors.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(sentences)
  })

  it('is hashed as its UTF-8 bytes', async () => {
    const anchors = await makeAnchors(canonical, language)
    expect(anchors.map(({ sha256 }) => sha256)).toEqual(
      sentences.map((sentence) => createHash('sha256').update(sentence, 'utf8').digest('hex')),
    )
  })

  it('is linked by whole words of its own script', () => {
    for (const sentence of sentences) {
      const { first, last = '' } = linkEnds(sentence)
      expect([sentence.startsWith(first), sentence.endsWith(last)]).toEqual([true, true])
      expect(first.split(/\s+/).length).toBeLessThanOrEqual(4)
    }
  })

  it('is found again where lines were put before it, and an edited sentence is told apart', async () => {
    const anchors = await makeAnchors(canonical, language)
    const moved = await verify(anchors, `12 345\n${text}`, { language })
    expect(moved.counts).toEqual({ exact: 0, moved: anchors.length, changed: 0, gone: 0 })
    const [, second = ''] = sentences
    const edited = await verify(
      anchors,
      canonical.replace(second, `${second.slice(0, -1)} 99${second.at(-1)}`),
      {
        language,
      },
    )
    expect([edited.counts.changed, edited.counts.gone]).toEqual([1, 0])
  })
})
