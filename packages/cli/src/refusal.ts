/**
 * What was asked cannot be done as asked: a wrong path, an unknown id, a file that is no text. The message is one
 * sentence that names the place and the mend; it is printed without a stack, and the exit code is 2.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
