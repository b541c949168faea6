import type { LanguageRules } from '../language-rules.ts'

/** Hungarian. */
export const hungarian: LanguageRules = {
  leading: 'id ifj özv ún pl ill vö ld lásd gr br vitéz szt tkp ezr alez vőrgy tbk',
  numbered: 'old kb jan febr márc ápr máj jún júl aug szept okt nov dec tel',
  trailing: 'stb kft zrt nyrt bt rt vm mrd ft',
  openers: `
    a az ez ezt azt ezek és de hogy ha is egy nem mint majd ő ők mi én most akkor ezután utána közben
    szerinte ugyanakkor ott`,
  ordinals: true,
}
