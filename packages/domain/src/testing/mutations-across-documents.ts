import { leadValue } from '../evidence/account.ts'
import type { RecordOf } from '../records/record.ts'
import { answering, stated, together } from './accounts.ts'
import { aDossier } from './dossiers.ts'
import { citedBy, type Mutation } from './mutation.ts'

/** Ways to break what several documents say of one thing, and what is said of the documents themselves. */
export const mutationsAcrossDocuments: readonly Mutation[] = [
  // documents and their publishers
  {
    name: 'take the standing from a publisher',
    rule: 'publishers-have-standing',
    apply: (data) => {
      const { publisher } = data.a('document', published)
      delete data.named('organization', leadValue(publisher)).publishes
    },
  },
  {
    name: 'let two documents give each other again',
    rule: 'derivations-acyclic',
    apply: (data) => {
      const [one, other] = data.two('document')
      one.derivedFrom = derivedFrom(one, other.id)
      other.derivedFrom = derivedFrom(other, one.id)
    },
  },
  {
    name: 'let a document give again what its publisher wrote',
    rule: 'derivations-acyclic',
    apply: (data) => {
      const document = data.a('document', published)
      document.derivedFrom = derivedFrom(document, leadValue(document.publisher) ?? '')
    },
  },
  {
    name: 'take a passage from elsewhere that the document does not have',
    rule: 'derived-passages-fit',
    apply: (data) => {
      const [one, other] = data.two('document')
      one.derivedFrom = derivedFrom(one, other.id, '999.1')
    },
  },
  {
    name: 'check an address before it was checked before',
    rule: 'link-checks-in-order',
    apply: (data) => {
      data.a('document').linkChecks = [
        { on: '2026-03-02', outcome: 'answers' },
        { on: '2026-03-01', outcome: 'gone' },
      ]
    },
  },
  {
    name: 'let an address that is gone lead elsewhere',
    rule: 'link-checks-in-order',
    apply: (data) => {
      const to = 'https://elsewhere.example/'
      data.a('document').linkChecks = [{ on: '2026-03-02', outcome: 'gone', to }]
    },
  },
  {
    name: 'read a document before it is published',
    rule: 'read-after-publication',
    apply: (data) => {
      const document = data.a('document')
      document.published = publishedIn(document, '1950')
      document.read = '1949-12-31'
    },
  },

  // accounts of several documents
  {
    name: 'let earlier news supersede later',
    rule: 'supersedes-later',
    apply: (data) => {
      const [earlier, later] = data.two('document')
      earlier.published = publishedIn(earlier, '1900')
      later.published = publishedIn(later, '1950')
      const event = data.a('event')
      event.date = together('It is the latest.', {
        second: answering(stated('1890', `${earlier.id}#1.1`), 'supersedes', 'first'),
        first: stated('1891', `${later.id}#1.1`),
      }) as typeof event.date
    },
  },
  {
    name: 'restate a length by another',
    rule: 'restatements-hold',
    apply: (data) => restate(data.a('commitment'), '27', 'miles'),
  },
  {
    name: 'restate a length in a unit of something else',
    rule: 'restatements-hold',
    apply: (data) => restate(data.a('commitment'), '43', 'hectares'),
  },
  {
    name: 'restate an amount by another of its currency',
    rule: 'restatements-hold',
    apply: (data) => answerAmount(data.a('commitment', paid), 'restates'),
  },
  {
    name: 'refine an amount by one that cannot hold beside it',
    rule: 'money-compared',
    apply: (data) => answerAmount(data.a('commitment', paid), 'refines'),
  },
  {
    name: 'enter a status twice',
    rule: 'status-steps-agree',
    apply: (data) => {
      const { status } = data.a('commitment')
      status.push(...structuredClone(status.slice(-1)))
    },
  },
  {
    name: 'restate a status by another',
    rule: 'status-steps-agree',
    apply: (data) => {
      const [step] = data.a('agreement').status
      if (!step) return
      const passage = citedBy(step.state)
      step.state = together('It is first.', {
        first: stated('signed', passage),
        second: answering(stated('announced', passage), 'restates', 'first'),
      }) as typeof step.state
    },
  },

  // records
  {
    name: 'count a thing twice',
    rule: 'figures-once',
    apply: (data) => {
      const place = data.a('place')
      const value = stated({ number: '4', unit: 'lamps' }, citedBy(place.name))
      place.figures = ['Lamps on the quay', 'lamps on the quay'].map((of) => ({ of, value })) as never
    },
  },
  {
    name: 'lead to a record twice in a chapter',
    rule: 'dossiers-cover',
    apply: (data) => {
      const { id, name } = data.a('country')
      const sentences = [stated('It is a country.', citedBy(name))]
      data.add(aDossier({ lead: sentences, chapters: [{ heading: 'Twice', sentences, records: [id, id] }] }))
    },
  },
  {
    name: 'set a record apart from itself',
    rule: 'distinct-records-fit',
    apply: (data) => {
      const person = data.a('person')
      person.distinctFrom = [person.id]
    },
  },
]

type Document = RecordOf<'document'>
type Commitment = RecordOf<'commitment'>

const published = ({ publisher }: Document) => leadValue(publisher)
const paid = ({ amount }: Commitment) => leadValue(amount)

function derivedFrom({ id }: Document, from: string, ...passages: string[]) {
  const how = stated('reprint', `${id}#1.1`)
  return [{ from, how, ...(passages.length > 0 ? { passages } : {}) }] as unknown as NonNullable<
    Document['derivedFrom']
  >
}

const publishedIn = ({ id }: Document, year: string) => stated(year, `${id}#1.1`) as Document['published']

/** Lets a quantity be told as 44.5 kilometres, and restated by another. */
function restate(commitment: Commitment, number: string, unit: string): void {
  const passage = citedBy(commitment.action)
  commitment.quantity = together('It is first.', {
    first: stated({ number: '44.5', unit: 'kilometres' }, passage),
    second: answering(stated({ number, unit }, passage), 'restates', 'first', 'By arithmetic.'),
  }) as typeof commitment.quantity
}

/** Lets an amount be told as 5, and answered by 7 of the same currency. */
function answerAmount(commitment: Commitment, relation: 'restates' | 'refines'): void {
  const passage = citedBy(commitment.action)
  const amount = (figure: string) =>
    stated({ amount: figure, currency: 'USD', nature: 'grant' as const }, passage)
  commitment.amount = together('It is first.', {
    first: amount('5'),
    second: answering(amount('7'), relation, 'first', 'By arithmetic.'),
  }) as typeof commitment.amount
}
