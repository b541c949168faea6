const scripts: readonly (readonly [string, RegExp, string])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/gu, 'ru or uk'],
  ['Armenian', /\p{Script=Armenian}/gu, 'hy'],
  ['Georgian', /\p{Script=Georgian}/gu, 'ka'],
  ['Greek', /\p{Script=Greek}/gu, 'el'],
  ['Arabic', /\p{Script=Arabic}/gu, 'ar or fa'],
  ['Hebrew', /\p{Script=Hebrew}/gu, 'he'],
  ['Chinese', /\p{Script=Han}/gu, 'zh or ja'],
]

/**
 * The script in which most letters of a text stand, with the languages it speaks for, where it is not the Latin one;
 * which language a Latin text is in cannot be told by its letters.
 */
export function foreignScript(
  text: string,
): { readonly script: string; readonly languages: string } | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) * 2 > letters)
  return found && { script: found[0], languages: found[2] }
}
