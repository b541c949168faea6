/** Why a derived value is not what its inputs give. */
export interface Mismatch {
  readonly expected: string
  readonly got: string
  readonly fix: string
}

/** An input of a derivation: its address, record#/field, and its lead value. */
export interface Input {
  readonly address: string
  readonly value: unknown
}

/** Says that a value cannot be derived by a rule from such inputs. */
export const unfit = (rule: string, needs: string, got: unknown): Mismatch => ({
  expected: `${needs}, since that is what "${rule}" works on`,
  got: JSON.stringify(got),
  fix: 'name other inputs, or another rule',
})
