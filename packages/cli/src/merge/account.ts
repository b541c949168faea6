import { type Authored, isAuthored } from '../new/authored.ts'
import { isList, itemsIn, saidIn } from './pieces.ts'

/** An account as it is written, and what it says. */
export interface Account {
  readonly text: string
  readonly fields: Authored
}

/** The accounts of a claim, whether they stand in a list or one stands alone. */
export function accountsIn(claim: string): readonly Account[] {
  const texts = isList(claim) ? itemsIn(claim).pieces.map(({ inner }) => inner) : [claim]
  return texts.map((text) => {
    const value = saidIn(text)
    return { text, fields: isAuthored(value) ? value : {} }
  })
}

/** What the lead account of a claim says. */
export const leadOf = (claim: string): unknown => accountsIn(claim)[0]?.fields['value']

/** The id of an account, or the document that it rests on, by which it can be called. */
export function namesOf({ fields }: Account): readonly string[] {
  const [piece] = Array.isArray(fields['evidence']) ? (fields['evidence'] as readonly unknown[]) : []
  const documents = [fields, isAuthored(piece) ? piece : {}].flatMap(groundsOf)
  return [fields['id'], ...documents].filter((name) => typeof name === 'string').slice(0, 2)
}

const groundsOf = ({ passage, passages, document, inputs }: Authored): readonly string[] =>
  [passage, passages, document, inputs]
    .flat()
    .flatMap((ground) => (typeof ground === 'string' ? [ground.replace(/#.*/, '')] : []))
