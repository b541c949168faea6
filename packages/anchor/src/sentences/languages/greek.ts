import type { LanguageRules } from '../language-rules.ts'

/** Greek. Its question mark is a semicolon in NFC. */
export const greek: LanguageRules = {
  leading: 'κα κκ δρ καθ στρ αγ πρβλ βλ λεωφ υπ πρ',
  numbered: 'αρ αριθ σελ παρ άρθ τηλ ιαν φεβρ δεκ',
  trailing: 'κλπ κτλ κ.λπ κ.ά εκατ δισ χλμ',
  openers: `
    ο η το οι τα την τον του της των ένας μία ένα αυτός αυτή αυτό και αλλά όμως στο στη στην στις στα
    από για με σε όταν αν δεν θα να ωστόσο μετά πριν`,
  stop: ';',
}
