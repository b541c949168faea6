import type * as z from 'zod'
import type { Answer } from './answer.ts'
import type { Source } from './source.ts'

/** A question that an assistant can put. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  readonly run: (input: never, source: Source) => Promise<Answer>
}

/** Ties a tool's handler to its input, which it then gets checked and typed. */
export const tool = <Input extends z.ZodObject>(
  told: Omit<Tool, 'input' | 'run'> & {
    readonly input: Input
    readonly run: (input: z.output<Input>, source: Source) => Promise<Answer>
  },
): Tool => told
