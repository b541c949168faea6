import type { Prompts } from '../terminal/prompts.ts'

/**
 * Prompts that are answered from a script: each question takes the first answer left whose key is in its message. An
 * answer that is at fault, or a question that the script does not foresee, fails the test.
 */
export function scriptedPrompts(script: readonly (readonly [string, string])[]): Prompts & {
  /** The questions, as they were asked. */
  readonly asked: string[]
} {
  const left = [...script]
  const asked: string[] = []
  const next = (message: string): string => {
    asked.push(message)
    const at = left.findIndex(([key]) => message.includes(key))
    const [, answer] = left.splice(at, at === -1 ? 0 : 1)[0] ?? []
    if (answer === undefined) throw new Error(`the script has no answer to: ${message}`)
    return answer
  }
  return {
    asked,
    async text({ message, initial, fault }) {
      const answer = next(message)
      const text = answer === '<Enter>' ? (initial ?? '') : answer
      const wrong = fault(text)
      if (wrong !== undefined) throw new Error(`${message}: "${text}" is refused: ${wrong}`)
      return text
    },
    async select({ message, choices }) {
      const answer = next(message)
      const choice = choices.find(({ value, label }) => value === answer || label.startsWith(answer))
      if (!choice)
        throw new Error(
          `${message}: no choice "${answer}" among ${choices.map(({ label }) => label).join(', ')}`,
        )
      return choice.value
    },
    async several({ message }) {
      const answer = next(message)
      return answer === '' ? [] : answer.split(',')
    },
    async confirm({ message }) {
      return next(message) === 'yes'
    },
  }
}
