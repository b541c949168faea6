import type { Good } from './answer.ts'

/**
 * Answers already written out, by address: the same dataset and address give the same answer, so none need be made
 * twice. What was asked for latest is kept longest; all together have at most so many bytes.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Good>()
  readonly #limit: number
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string): Good | undefined {
    const found = this.#answers.get(key)
    if (!found) return undefined
    this.#answers.delete(key)
    this.#answers.set(key, found)
    return found
  }

  set(key: string, answer: Good): void {
    this.#drop(key)
    this.#answers.set(key, answer)
    this.#size += sizeOf(key, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#limit) return
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const found = this.#answers.get(key)
    if (!found) return
    this.#answers.delete(key)
    this.#size -= sizeOf(key, found)
  }
}

/** A small answer also costs something. */
const overhead = 500
/** Once asked for compressed, an answer is kept so too, at about this share of its size. */
const compressed = 1.3
const sizeOf = (key: string, { body, text = '' }: Good): number =>
  key.length + text.length * 2 + (body instanceof Uint8Array ? body.byteLength * compressed : 0) + overhead
