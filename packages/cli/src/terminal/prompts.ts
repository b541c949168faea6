/** A choice that is offered. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** What can be asked of a person. Each answers, or throws {@link Cancelled}. */
export interface Prompts {
  /** A line of text. `fault` says what is wrong with it, in a sentence, or nothing. */
  text(question: {
    readonly message: string
    readonly initial?: string
    readonly fault: (text: string) => string | undefined
  }): Promise<string>
  /** One of several. Where they are many, one can type to find. */
  select(question: { readonly message: string; readonly choices: readonly Choice[] }): Promise<string>
  /** Any of several, or none. */
  several(question: {
    readonly message: string
    readonly choices: readonly Choice[]
  }): Promise<readonly string[]>
  /** Yes or no. */
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>
}

/** The person at the terminal gave up. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}
