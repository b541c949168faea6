import type { LanguageRules } from '../language-rules.ts'

/** French, Italian, Spanish, Portuguese, Romanian. */
export const romance: LanguageRules = {
  leading: 'mm mme mmes mlle mgr gén col sr sra srta dra gral lic sig sigg dott avv gen dl dna exc',
  numbered: 'núm pág págs cap env av apr nro',
  trailing: 'ecc ss cía',
  openers: `
    le la les l’ un une il elle ils elles ce cette mais et en à au dans pour selon après el los las una
    pero y según lo gli ma e nel o os as no na mas dar și în`,
}
