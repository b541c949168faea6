/** Spellings of one sound in the ways in which names are romanized, each with the letter that stands for it here. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/g, 's'],
  [/tch|ch|ts|tz|cz|cs/g, 'C'],
  [/zh|zs/g, 'z'],
  [/dzh|dj|dz/g, 'j'],
  [/kh|qu|q|ck|^x|x(?=[^aeiouy])/g, 'k'],
  [/x/g, 'ks'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/C/g, 'c'],
  [/^ye/g, 'e'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/ou/g, 'u'],
  [/(.)\1+/g, '$1'],
]

/**
 * A folded word as it roughly sounds, so that its romanizations meet: `marshyan` and `marchian` are nearly
 * one word. For comparing only.
 */
export function soundOf(word: string): string {
  const sound = spellings.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word)
  return sound === '' ? word : sound
}

/** Consonants that one language writes for another's; vowels and what is nearly one are not there. */
const classes: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', v: 'f', f: 'f', d: 't', t: 't', g: 'k', k: 'k' },
  ...{ s: 's', z: 's', c: 's', l: 'l', m: 'm', n: 'n', r: 'r' },
}

/**
 * The consonants of a sound, at most six, by which words that may be one are looked up. A vowel is kept at the
 * beginning alone, and so is what is nearly one; a nasal before a stop is left out, since Greek writes `nd` and `d`
 * alike. A word of other letters than Latin is its own.
 */
export function skeletonOf(sound: string): string {
  if (!/^[a-z]+$/.test(sound)) return sound
  const first = classes[sound[0] ?? ''] ?? 'a'
  const rest = [...sound.slice(1).replaceAll(/[mn](?=[bdgkpt])/g, '')].map((letter) => classes[letter] ?? '')
  return `${first}${rest.join('')}`.replaceAll(/(.)\1+/g, '$1').slice(0, 6)
}

/** The skeletons by which a word is looked up: `j` is a vowel in some languages, and in others nearly `ch`. */
export function skeletonsOf(sound: string): readonly string[] {
  return [...new Set([skeletonOf(sound), skeletonOf(sound.replaceAll('j', 'c'))])]
}
