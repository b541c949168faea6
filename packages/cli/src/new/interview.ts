import { Evidence, type Kind, schemas } from '@entente/domain'
import type { Choice, Prompts } from '../terminal/prompts.ts'
import { readScalar } from './assign.ts'
import { type Authored, hasEvidence, isAuthored, isBlank } from './authored.ts'
import { type FieldPath, pathText } from './field-path.ts'
import { faultOf, type Need, type NeedOf, needOf } from './need.ts'

/** What the questions can draw on. */
export interface Known {
  /** The records that a reference to these kinds can name. */
  readonly records: (kinds: readonly Kind[]) => readonly Choice[]
  /** What is wrong with a reference to a passage, beside its form; nothing where that cannot be told. */
  readonly passageFault: (reference: string) => string | undefined
}

const another = '\0another'
const notTold = '\0not-told'

/** Asks a person for whatever a record still wants. What is written already is not asked again. */
export class Interview {
  readonly #prompts: Prompts
  readonly #known: Known
  #evidence: Authored | undefined
  #passage: string | undefined

  /** `passage` is offered as the first answer where a passage is asked for. */
  constructor(prompts: Prompts, known: Known, passage?: string) {
    this.#prompts = prompts
    this.#known = known
    this.#passage = passage
  }

  /** The fields of a record, complete: first what it cannot do without, then what the person chooses to add. */
  async record(need: NeedOf<'object'>, written: Authored): Promise<Authored> {
    const fields = (await this.#complete(need, written, [])) as Authored
    const more = need.fields.filter(({ name, optional }) => optional && fields[name] === undefined)
    const chosen = await this.#prompts.several({
      message: 'What more can you tell? Space chooses, Enter goes on; all of it can be written later',
      choices: more.map(({ name, need: { description } }) => ({
        value: name,
        label: name,
        ...hint(description),
      })),
    })
    for (const { name, need: inner } of more)
      if (chosen.includes(name)) fields[name] = await this.#complete(inner, undefined, [name])
    return fields
  }

  async #complete(need: Need, written: unknown, path: FieldPath): Promise<unknown> {
    switch (need.type) {
      case 'fixed':
        return need.value
      case 'object': {
        const fields: Authored = isAuthored(written) ? { ...written } : {}
        for (const { name, optional, need: inner } of need.fields)
          if (inner.type !== 'fixed' && (!optional || fields[name] !== undefined))
            fields[name] = await this.#complete(inner, fields[name], [...path, name])
        return fields
      }
      case 'list':
        return this.#list(need, written, path)
      case 'claim':
        return this.#claim(need, written, path)
      default:
        return isBlank(written) ? this.#scalar(need, path, false) : written
    }
  }

  async #list(need: NeedOf<'list'>, written: unknown, path: FieldPath): Promise<unknown[]> {
    if (need.item.type === 'passage' && !Array.isArray(written)) return this.#passages(need, path)
    const items: unknown[] = []
    const given: readonly unknown[] = Array.isArray(written) ? written : []
    for (const [at, item] of given.entries())
      items.push(await this.#complete(need.item, item, [...path, String(at)]))
    if (given.length > 0) return items
    do items.push(await this.#complete(need.item, undefined, [...path, String(items.length)]))
    while (await this.#prompts.confirm({ message: `One more of ${pathText(path)}?`, initial: false }))
    return items
  }

  /** Several passages are given in one line, since one is the rule. */
  async #passages({ item }: NeedOf<'list'>, path: FieldPath): Promise<string[]> {
    const split = (text: string) => text.split(',').map((one) => one.trim())
    const answer = await this.#prompts.text({
      message: `${pathText(path)}: Document#paragraph.sentence; commas between several`,
      ...(this.#passage === undefined ? {} : { initial: this.#passage }),
      fault: (text) =>
        split(text)
          .map((one) => faultOf(item, one) ?? this.#known.passageFault(one))
          .find((fault) => fault !== undefined),
    })
    this.#passage = answer
    return split(answer)
  }

  async #claim(need: NeedOf<'claim'>, written: unknown, path: FieldPath): Promise<unknown> {
    if (Array.isArray(written)) return written
    const account: Authored = isAuthored(written) ? { ...written } : {}
    const value = isAuthored(account['value']) && Object.hasOwn(account['value'], 'unknown')
    if (!value) {
      const inner = describedBy(need.value, need.description)
      const nested = inner.type === 'object' || inner.type === 'list'
      account['value'] =
        nested || !isBlank(account['value'])
          ? await this.#complete(inner, account['value'], path)
          : await this.#scalar(inner, path, true)
    }
    if (account['value'] === notTold) return this.#unknown(account, path)
    return hasEvidence(account) ? account : { ...account, ...(await this.#evidenceFor(path)) }
  }

  async #unknown(account: Authored, path: FieldPath): Promise<Authored> {
    const unknown = await this.#prompts.select({
      message: `Why is ${pathText(path)} not known?`,
      choices: [
        { value: 'unstated', label: 'The document does not say' },
        { value: 'undisclosed', label: 'The document says that it is not told' },
      ],
    })
    const value = { unknown }
    if (unknown === 'undisclosed') return { ...account, value, ...(await this.#evidenceFor(path)) }
    const [document] = this.#passage?.split('#') ?? []
    const whole: Need = {
      type: 'reference',
      kinds: ['document'],
      schema: schemas.document.shape.id,
      description: undefined,
    }
    return {
      ...account,
      value,
      document: document ?? (await this.#scalar(whole, [...path, 'document'], false)),
    }
  }

  async #evidenceFor(path: FieldPath): Promise<Authored> {
    if (this.#evidence) {
      const same = await this.#prompts.select({
        message: `What does ${pathText(path)} rest on?`,
        choices: [
          { value: 'same', label: `The same: ${describe(this.#evidence)}` },
          { value: 'other', label: 'Something else' },
        ],
      })
      if (same === 'same') return this.#evidence
    }
    const forms = evidenceForms()
    const basis = await this.#prompts.select({
      message: `How is ${pathText(path)} known?`,
      choices: forms.map((form) => ({
        value: form.basis,
        label: form.basis,
        ...hint(form.need.description),
      })),
    })
    const fields = forms.find((form) => form.basis === basis)?.need.fields ?? []
    const evidence: Authored = basis === 'stated' ? {} : { basis }
    for (const { name, optional, need } of fields) {
      if (need.type === 'fixed' || (optional && name !== 'passages')) continue
      const answer = await this.#complete(need, undefined, [...path, name])
      if (name === 'passages' && Array.isArray(answer) && answer.length === 1) evidence['passage'] = answer[0]
      else evidence[name] = answer
    }
    this.#evidence = evidence
    return evidence
  }

  async #scalar(need: Need, path: FieldPath, mayBeUnknown: boolean): Promise<unknown> {
    const message = need.description ? `${pathText(path)}: ${need.description}` : pathText(path)
    const choices = this.#choicesFor(need)
    if (choices.length > 0) {
      const unknown = mayBeUnknown ? [{ value: notTold, label: 'The document does not tell' }] : []
      const open = need.type !== 'choice' && need.type !== 'boolean'
      const other = open ? [{ value: another, label: 'Another id, of a record still to be begun' }] : []
      const answer = await this.#prompts.select({ message, choices: [...choices, ...unknown, ...other] })
      if (answer !== another) return answer === notTold ? notTold : readScalar(need, answer)
    }
    const answer = await this.#prompts.text({
      message: mayBeUnknown ? `${message} (nothing, where the document does not tell)` : message,
      fault: (text) => {
        if (text === '') return mayBeUnknown ? undefined : 'This cannot be left out'
        return faultOf(need, readScalar(need, text))
      },
    })
    return answer === '' ? notTold : readScalar(need, answer)
  }

  #choicesFor(need: Need): readonly Choice[] {
    switch (need.type) {
      case 'choice':
        return need.options.map((option) => ({ value: option, label: option }))
      case 'boolean':
        return ['true', 'false'].map((option) => ({ value: option, label: option }))
      case 'reference':
        return this.#known.records(need.kinds)
      case 'union':
        return need.options.flatMap((option) => this.#choicesFor(option))
      default:
        return []
    }
  }
}

/** The forms that evidence can have, one for each basis. */
function evidenceForms(): readonly { readonly basis: string; readonly need: NeedOf<'object'> }[] {
  const need = needOf(Evidence)
  return (need.type === 'union' ? need.options : []).flatMap((form) => {
    const basis = form.type === 'object' ? form.fields.find(({ name }) => name === 'basis')?.need : undefined
    return form.type === 'object' && basis?.type === 'fixed'
      ? [{ basis: String(basis.value), need: form }]
      : []
  })
}

/** The need in the words of its field, which say more than those of its type. */
const describedBy = (need: Need, description: string | undefined): Need => ({
  ...need,
  description: description ?? need.description,
})

const hint = (description: string | undefined) => (description === undefined ? {} : { hint: description })

const describe = (evidence: Authored): string =>
  Object.entries({ basis: 'stated', ...evidence })
    .map(([, value]) => (Array.isArray(value) ? value.join(', ') : String(value)))
    .join(', ')
