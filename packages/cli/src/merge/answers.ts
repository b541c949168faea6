import { accountRelations } from '@entente/domain'
import { type Authored, isAuthored } from '../new/authored.ts'
import { blankMark } from '../new/blanks.ts'
import { valueIn, withEntry, withField } from './fields.ts'
import { accountOrder } from './join-evidence.ts'
import { scalarText } from './texts.ts'

const answersOrder = ['account', 'relation', 'note']

/** The id of the account that an account answers, or `undefined` where it answers none. */
export function answeredBy({ answers }: Authored): string | undefined {
  const id = isAuthored(answers) ? answers['account'] : undefined
  return typeof id === 'string' ? id : undefined
}

/** The text of an account that answers another as a third text does, which may be its own, by the id of today. */
export function answeringAs(text: string, pattern: string, account: string): string {
  const answers = valueIn(pattern, 'answers')
  if (answers === undefined || (text === pattern && valueIn(answers, 'account')?.trim() === account))
    return text
  const renamed = withField(answers, 'account', scalarText(account), answersOrder)
  return withField(text, 'answers', renamed, accountOrder)
}

/** The text of an account that answers another in a way that the editor has yet to say. */
export function answeringBlank(text: string, account: string): string {
  const relation = `relation: # ${blankMark}: ${accountRelations.join(', ')}\n`
  return withField(text, 'answers', `account: ${scalarText(account)}${relation}`, accountOrder)
}

/** The text of an account that leads for a reason that the editor has yet to say. */
export const leadingBlank = (text: string): string =>
  withEntry(text, { key: 'lead', raw: `lead: # ${blankMark}: Why this account is the lead\n` }, accountOrder)
