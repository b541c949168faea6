/** A source of numbers from 0 to 1 that gives the same ones each time: a linear congruential generator. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const syllables = 'ka ro mi te san lo ver an di po que ri sta ne bu go len ar is um'.split(' ')

/** Made-up words drawn with a skew, a few of them often and most seldom, as in prose. */
export function vocabulary(size: number, next: () => number): () => string {
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(next() * 3) },
      () => syllables[Math.floor(next() * syllables.length)],
    ).join('')
  const words = Array.from({ length: size }, word)
  return () => words[Math.floor(next() ** 3 * size)] ?? ''
}
