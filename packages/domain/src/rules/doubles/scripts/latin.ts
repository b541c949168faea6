import type { Script } from './script.ts'

/** Latin letters that are more than a letter with a mark, and marks that make another sound of a letter. */
export const latin: Script = {
  letters: {
    ...{ ə: 'a', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'dj', ð: 'd', þ: 'th', ŋ: 'n' },
    // with cedilla, comma, caron, acute or breve
    ...{ 'c\u0327': 'ch', 's\u0327': 'sh', 's\u0326': 'sh', 't\u0326': 'ts', 'c\u030c': 'ch' },
    ...{
      's\u030c': 'sh',
      'z\u030c': 'zh',
      'c\u0301': 'ch',
      's\u0301': 'sh',
      'z\u0307': 'zh',
      'g\u0306': 'gh',
    },
  },
}
