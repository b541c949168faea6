import type { LanguageRules } from '../language-rules.ts'

/** Abbreviations met in news of any language. */
export const common: LanguageRules = {
  leading: 'mr mrs ms mx dr prof st cf',
  numbered: 'no nr vol art pp fig ca',
  trailing: 'etc jr sr inc ltd co corp ph.d',
}
