/** A seeded generator of numbers from 0 up to 1 (mulberry32), so that made-up texts are the same on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const syllables = ['ba', 'ko', 'ri', 'ten', 'mu', 'sal', 'ver', 'dı', 'pol', 'nax', 'jo', 'ém']

/** Makes sentences of 5 to 50 made-up words, some far more frequent than others, as in a language. */
export function sentenceMaker(random: () => number): () => string {
  const upTo = (limit: number) => Math.floor(random() * limit)
  const syllable = () => syllables[upTo(syllables.length)] ?? ''
  const vocabulary = Array.from({ length: 8000 }, () =>
    Array.from({ length: 2 + upTo(3) }, syllable).join(''),
  )
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? ''
  return () => {
    const text = Array.from({ length: 5 + upTo(46) }, word).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
}
