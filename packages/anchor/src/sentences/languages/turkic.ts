import type { LanguageRules } from '../language-rules.ts'

/** Turkish and Azerbaijani, and others written in Latin letters. */
export const turkic: LanguageRules = {
  leading: 'sn doç av gen alb yrd müh bkz örn cad sok mah prof ak gör',
  numbered: 'md sf yy bənd səh',
  trailing: 'vb vs vd mlyn mlrd',
  openers:
    'bu o ve ama ancak bir biz ben onlar şu daha ayrıca için ise və lakin amma onun həmin mən belə həm',
  ordinals: true,
}
