import type { LanguageRules } from '../language-rules.ts'

/** Polish, Czech, Slovak, Croatian, Slovene and others written in Latin letters. */
export const slavicLatin: LanguageRules = {
  leading: 'gen płk mgr inż ks św ul tzw np ing plk tzv např gosp',
  numbered: 'ust godz str ok nr č čl odst br cca',
  trailing: 'im itd itp tys mln mld atd apod tis mil resp',
  openers:
    'w we na do po z i a ale to ten ta on ona oni jak nie v ve se že tento je u o za od pre pri ovaj kako',
  ordinals: true,
}
