import type { Account, EdtfDate } from '@entente/domain'
import type { StatementRecord } from '../statements/all-statements.ts'

/** Somebody who speaks for a side, and the office held then, where it is told. */
export interface Voice {
  readonly actor: string
  readonly office?: string
}

/** One thing that a side says. */
export interface Saying {
  readonly side: string
  readonly voices: readonly Voice[]
  readonly said: Said
}

/** What is said: a value of a field, a position on a question, or a statement. */
export type Said =
  | {
      readonly form: 'value'
      /** JSON Pointer of the field, and where in it the account stands. */
      readonly field: string
      readonly index: number
      readonly value: unknown
      readonly evidence: Account['evidence']
      /** The id of the actor whose role or offer it is, where the field is one of a list of such. */
      readonly actor?: string
      /** The state that a date is the date of. */
      readonly state?: string
    }
  | {
      readonly form: 'position'
      readonly field: string
      readonly stance?: string
      readonly text?: string
      readonly date?: EdtfDate
      readonly evidence: Account['evidence']
    }
  | { readonly form: 'statement'; readonly statement: StatementRecord }
