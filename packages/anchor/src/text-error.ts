/** Why a file or a text cannot be worked with. */
export type TextErrorCode = 'empty' | 'binary' | 'utf-16' | 'not-utf-8'

/** A text that cannot be worked with. The message is one sentence that says what is wrong and the mend. */
export class TextError extends Error {
  readonly code: TextErrorCode

  constructor(code: TextErrorCode, message: string) {
    super(message)
    this.name = 'TextError'
    this.code = code
  }
}
