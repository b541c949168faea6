import type { LanguageRules } from '../language-rules.ts'

/** English. */
export const english: LanguageRules = {
  leading: `
    gen lt col maj capt cpl sgt adm cmdr brig pvt cpt sen sens rep reps gov govs pres hon amb supt atty
    vs messrs mmes mt rev fr ste msgr profs drs gens viz`,
  numbered: 'nos para paras ch approx ext res sect jan feb mar apr jun jul aug sept sep oct nov dec',
  trailing: 'dept govt assn bros ave blvd esq est intl natl univ plc al ft sec min',
  openers: `
    the a an this that these those there here he she it they we i you his her its their our my your but
    and or so yet nor if when while as because although though in on at by for from to with after before
    since during under over about between among despite however meanwhile instead also then both each
    many most some all other another such several nobody no what who why how where which whether earlier
    later now once until`,
}
