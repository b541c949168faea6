/** Something that both records say and only the one that stays keeps: told to the editor, who may want both. */
export interface Left {
  /** The field, as a JSON Pointer: of the record that stays, or with `record#` before it of the one that is named. */
  readonly field: string
  /** What it says; absent where it says nothing of it. */
  readonly kept?: unknown
  /** What the other record said. */
  readonly left: unknown
}
