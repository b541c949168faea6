import type { TieKind } from './tie-kind.ts'

/** Publishing and deleting words puts nobody into a tie with those who are named in them. */
const untied: readonly string[] = ['publisher', 'remover']

/** What is done to these by others of the record; it does not tie them to each other. */
const undergoing: readonly string[] = ['victim', 'accused', 'detainee', 'convicted', 'displaced']

/** Two who have the same one of these roles act with or against each other; two hosts of one journey do not. */
const alike: readonly string[] = [
  'participant',
  'signatory',
  'initialler',
  'announcer',
  'mediator',
  'belligerent',
  'attacker',
  'decider',
  'proponent',
  'operator',
]

/** Those who set their names to an agreement; they are tied to each other, as the parties are. */
const signing: readonly string[] = ['signatory', 'initialler']

/** Whether two roles in one record tie those who have them. */
export function areTied(kind: TieKind, one: string, other: string): boolean {
  if (untied.includes(one) || untied.includes(other)) return false
  if (undergoing.includes(one) && undergoing.includes(other)) return false
  if (kind === 'agreement') return one === other ? oneOfEach(one) : besideParty(one, other)
  return one === other ? alike.includes(one) : true
}

const oneOfEach = (role: string): boolean => role === 'party' || signing.includes(role)

/** A mediator, a witness or a guarantor stands beside the parties, not beside those who sign for them. */
function besideParty(one: string, other: string): boolean {
  if (signing.includes(one) && signing.includes(other)) return true
  return (one === 'party' || other === 'party') && !signing.includes(one) && !signing.includes(other)
}
