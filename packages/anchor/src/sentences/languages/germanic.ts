import type { LanguageRules } from '../language-rules.ts'

/** German and Dutch, Danish, Norwegian, Swedish. */
export const germanic: LanguageRules = {
  leading: 'hr fr hrn ing dipl gen abg dhr mevr bzw bspw vgl sog',
  numbered: 'abs ziff bd kap ggf rd zzgl inkl ung circa',
  trailing: 'usw ff mio mrd osv enz str',
  openers: `
    der die das den dem ein eine er sie es wir ich dies diese und aber doch in im am auf bei nach vor
    für mit seit wenn als auch zudem damit dort so de het een hij zij en maar det han hun og men på jag
    hon och`,
  ordinals: true,
}
