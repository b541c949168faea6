import type { LanguageRules } from '../language-rules.ts'

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian and others written in Cyrillic letters. */
export const cyrillic: LanguageRules = {
  leading: `
    ул просп пер пл наб св гр проф акад доц ген полк подп адм кап см ср напр т.н т.е обл респ вул бул
    пос дер оз`,
  numbered: 'стр рис табл гл ст ок ред изд вып тел янв февр бр чл',
  trailing: 'им ім гг вв руб коп тыс млн млрд долл др пр проч чел экз тис грн',
  openers: `
    в во на по с со к о об у из за от до при для после и а но однако он она оно они мы я вы это этот эта
    эти как что если когда также тем так ранее не все его её их потом затем теперь сегодня вчера там тут
    здесь кроме согласно под і й але він вона вони ми це та під після від той тя то`,
}
