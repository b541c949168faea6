/** A failure that is told to the reader as its one sentence, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
