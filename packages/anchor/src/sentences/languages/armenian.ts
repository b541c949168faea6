import type { LanguageRules } from '../language-rules.ts'

/** Armenian. Its full stop is often typed as a colon, and its full stop of Latin form is a pause. */
export const armenian: LanguageRules = {
  leading: 'պրոֆ ակադ գեն պրն տկն փող պող այսպ օր տես',
  numbered: 'էջ հոդ թիվ գլ նկ',
  trailing: 'թթ դդ հազ մլն մլրդ դոլ այլ կմ',
  openers: 'նա նրանք մենք ես այս այդ այն եվ և բայց իսկ երբ եթե սա դա',
  stop: ':',
  stopAnnouncesSpeech: true,
}
