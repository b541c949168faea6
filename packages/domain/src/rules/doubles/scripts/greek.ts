import type { Script } from './script.ts'

/** Greek as it is spoken today (ELOT 743); its pairs of letters are read as in foreign names, `ντ` as `d`. */
export const greek: Script = {
  letters: {
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l' },
    ...{ μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f' },
    ...{ χ: 'kh', ψ: 'ps', ω: 'o', ου: 'u', αι: 'e', ει: 'i', οι: 'i', αυ: 'av', ευ: 'ev' },
    ...{ γγ: 'ng', γκ: 'g', μπ: 'b', ντ: 'd', τζ: 'dz', τσ: 'ts', γι: 'yi', γε: 'ye' },
    // A diaeresis parts two letters that would else be one sound.
    ...{ 'αι\u0308': 'ai', 'οι\u0308': 'oi', 'ει\u0308': 'ei', 'αυ\u0308': 'ai' },
  },
}
