import { referencesExist } from './references-exist.ts'
import type { Rule } from './rule.ts'

/** Every cross-record rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [referencesExist]
