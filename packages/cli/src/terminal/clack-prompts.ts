import * as clack from '@clack/prompts'
import { Cancelled, type Choice, type Prompts } from './prompts.ts'

const listedAtOnce = 10

/** The questions of `@clack/prompts`. */
export const clackPrompts: Prompts = {
  async text({ message, initial, fault }) {
    const initialValue = initial === undefined ? {} : { initialValue: initial }
    return answered(
      await clack.text({ message, ...initialValue, validate: (text) => fault((text ?? '').trim()) }),
    ).trim()
  },
  async select({ message, choices }) {
    const options = optionsOf(choices)
    return answered(
      choices.length > listedAtOnce
        ? await clack.autocomplete({ message, options, maxItems: listedAtOnce })
        : await clack.select({ message, options }),
    )
  },
  async several({ message, choices }) {
    return answered(await clack.multiselect({ message, options: optionsOf(choices), required: false }))
  },
  async confirm({ message, initial }) {
    return answered(await clack.confirm({ message, initialValue: initial }))
  },
}

const optionsOf = (choices: readonly Choice[]) => choices.map((choice) => ({ ...choice }))

function answered<T>(answer: T): Exclude<T, symbol> {
  if (clack.isCancel(answer)) throw new Cancelled('nothing was written')
  return answer as Exclude<T, symbol>
}
