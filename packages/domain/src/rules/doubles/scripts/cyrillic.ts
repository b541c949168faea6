import type { Script } from './script.ts'

/** Cyrillic of several languages, as it is romanized for readers (BGN/PCGN for Russian and Ukrainian). */
export const cyrillic: Script = {
  initials: { е: 'ye' },
  letters: {
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
    ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
    ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', дж: 'j' },
    ...{ і: 'i', є: 'ye', ґ: 'g', ј: 'y', ђ: 'dj', љ: 'ly', њ: 'ny', ћ: 'ch', џ: 'dzh', ѕ: 'dz' },
    ...{ ә: 'a', ғ: 'gh', қ: 'k', ң: 'n', ө: 'o', ү: 'u', ұ: 'u', һ: 'h', ҳ: 'h', ҹ: 'j', ҝ: 'g' },
  },
}
