import { words } from '../words.ts'

/** Why a passage carries none, in words. */
export const reasonOf = (reason: string | undefined): string =>
  reason === undefined ? '' : (words.document.reasons[reason] ?? reason)
