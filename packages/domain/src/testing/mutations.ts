import { leadValue } from '../evidence/account.ts'
import type { RecordOf } from '../records/record.ts'
import type { Fragment } from '../records/statement.ts'
import { inferred, stated } from './accounts.ts'
import type { Edition } from './edition.ts'
import { set } from './edition.ts'
import { citedBy, type Mutation } from './mutation.ts'
import { mutationsAcrossDocuments } from './mutations-across-documents.ts'

/** Ways to break a dataset: each thing that a rule guards against, done to the first record that allows it. */
export const mutations: readonly Mutation[] = [
  // files
  {
    name: 'drop the first line of a file',
    rule: 'files',
    apply: (data) => data.rewrite('countries', (text) => text.slice(text.indexOf('\n') + 1)),
  },
  {
    name: 'name the schema of another kind',
    rule: 'files',
    apply: (data) => data.rewrite('people', (text) => text.replace('person.json', 'place.json')),
  },
  {
    name: 'put a file into a folder that is no collection',
    rule: 'files',
    apply: (data) => data.write('treaties/a-treaty.yaml', 'label: A treaty\n'),
  },
  {
    name: 'write the id into a file',
    rule: 'files',
    apply: (data) => data.rewrite('places', (text) => `${text}id: elsewhere\n`),
  },
  {
    name: 'leave a bracket open',
    rule: 'yaml',
    apply: (data) => data.rewrite('people', (text) => `${text}about: [somebody\n`),
  },
  {
    name: 'write a field twice',
    rule: 'yaml',
    apply: (data) => data.rewrite('events', (text) => `${text}label: Once more\n`),
  },

  // schema
  {
    name: 'drop an evidence entry',
    rule: 'schema',
    apply: (data) => set(data.a('commitment'), '/action/0/evidence', []),
  },
  {
    name: 'drop the passages of an attribution',
    rule: 'schema',
    apply: (data) => set(data.a('statement', attributedContent), '/content/0/evidence/0/passages', undefined),
  },
  {
    name: 'drop the speaker of an attribution',
    rule: 'schema',
    apply: (data) => set(data.a('statement', attributedContent), '/content/0/evidence/0/speaker', undefined),
  },
  {
    name: 'drop the reasoning of an inference',
    rule: 'schema',
    apply: (data) => {
      const event = data.a('event')
      event.date = inferred('2000', 'Because.') as typeof event.date
      set(event, '/date/0/evidence/0/reasoning', undefined)
    },
  },
  {
    name: 'make up a status',
    rule: 'schema',
    apply: (data) => set(data.a('agreement'), '/status/0/state/0/value', 'almost-signed'),
  },
  {
    name: 'make up a calendar day',
    rule: 'schema',
    apply: (data) => set(data.a('event'), '/date/0/value', '2026-02-30'),
  },
  {
    name: 'write an amount with separators',
    rule: 'schema',
    apply: (data) => set(data.a('commitment', paid), '/amount/0/value/amount', '5,000,000,000'),
  },
  {
    name: 'write a currency in small letters',
    rule: 'schema',
    apply: (data) => set(data.a('commitment', paid), '/amount/0/value/currency', 'usd'),
  },
  {
    name: 'cut a digit off a hash',
    rule: 'schema',
    apply: (data) => {
      const [passage] = data.a('document').passages
      if (passage) passage.sha256 = passage.sha256.slice(1)
    },
  },
  {
    name: 'write a hash in capitals',
    rule: 'schema',
    apply: (data) => {
      const { text } = data.a('document')
      text.sha256 = `A${text.sha256.slice(1)}`
    },
  },
  {
    name: 'garble a rolling hash',
    rule: 'schema',
    apply: (data) => set(data.a('document'), '/passages/0/roll', 'xyz'),
  },
  {
    name: 'add a field that no schema has',
    rule: 'schema',
    apply: (data) => set(data.a('person'), '/verdict', 'guilty'),
  },

  // records and their links
  {
    name: 'give a person the id of a country',
    rule: 'ids-unique',
    apply: (data) => {
      const { id } = data.a('country')
      data.add({ ...data.a('person'), id: id as never, label: 'Somebody else' })
    },
  },
  {
    name: 'let a redirect lead away from a living record',
    rule: 'redirects-lead',
    apply: (data) => {
      const [one, other] = data.two('country')
      one.formerIds = [other.id]
    },
  },
  {
    name: 'let one former id lead to two records',
    rule: 'redirects-lead',
    apply: (data) => {
      for (const record of data.two('place')) record.formerIds = ['an-old-name']
    },
  },
  {
    name: 'point to a missing record',
    rule: 'references-exist',
    apply: (data) =>
      set(
        data.a('event', ({ place }) => leadValue(place)),
        '/place/0/value',
        'nowhere-at-all',
      ),
  },
  {
    name: 'attribute words to nobody known',
    rule: 'references-exist',
    apply: (data) =>
      set(data.a('statement', attributedContent), '/content/0/evidence/0/speaker', 'nobody-known'),
  },
  {
    name: 'mistype a participant',
    rule: 'references-exist',
    apply: (data) => {
      const commitment = data.a('commitment')
      set(commitment, '/participants/0/actor', `${commitment.participants[0]?.actor}x`)
    },
  },
  {
    name: 'let an event take place in a person',
    rule: 'references-fit-kinds',
    apply: (data) =>
      set(
        data.a('event', ({ place }) => leadValue(place)),
        '/place/0/value',
        data.a('person').id,
      ),
  },
  {
    name: 'put a commitment under an event',
    rule: 'references-fit-kinds',
    apply: (data) => set(data.a('commitment', underAgreement), '/under/0/value', data.a('event').id),
  },
  {
    name: 'let a record speak of itself',
    rule: 'links-once',
    apply: (data) => {
      const event = data.a('event')
      event.about = [event.id]
    },
  },
  {
    name: 'link to a record twice',
    rule: 'links-once',
    apply: (data) => {
      const { id } = data.a('country')
      data.a('statement').about = [id, id]
    },
  },
  {
    name: 'call two records alike',
    rule: 'labels-differ',
    apply: (data) => {
      const [one, other] = data.two('statement')
      other.label = one.label
    },
  },
  {
    name: 'list the name that we use as another name',
    rule: 'names-differ',
    apply: (data) => {
      const country = data.a('country')
      country.otherNames = [structuredClone(country.name)]
    },
  },
  {
    name: 'enter one text as two documents',
    rule: 'counted-once',
    apply: (data) => {
      const document = data.a('document')
      data.add({ ...document, id: 'a-second-copy' as never, label: 'A second copy' })
    },
  },
  {
    name: 'give two countries one code',
    rule: 'counted-once',
    apply: (data) => {
      for (const country of data.two('country')) country.code = 'AQ'
    },
  },
  {
    name: 'count one undertaking twice',
    rule: 'counted-once',
    apply: (data) => {
      data.add({ ...data.a('commitment', paid), id: 'the-same-again' as never, label: 'The same again' })
    },
  },
  {
    name: 'enter one tie twice',
    rule: 'counted-once',
    apply: (data) => {
      const { period: _, ...relation } = data.a('relation')
      data.add({ ...relation, id: 'the-same-tie' as never, label: 'The same tie' })
    },
  },

  // documents and their passages
  {
    name: 'leave out a passage',
    rule: 'passages-in-order',
    apply: (data) => {
      data.a('document').passages.splice(2, 1)
    },
  },
  {
    name: 'swap two passages',
    rule: 'passages-in-order',
    apply: (data) => {
      const { passages } = data.a('document')
      passages.splice(1, 2, ...passages.slice(1, 3).reverse())
    },
  },
  {
    name: 'let a passage reach into the next',
    rule: 'passages-in-order',
    apply: (data) => {
      const [first] = data.a('document').passages
      if (first) first.end += 10
    },
  },
  {
    name: 'shorten the text below its last passage',
    rule: 'passages-in-order',
    apply: (data) => {
      data.a('document').text.length -= 1
    },
  },
  {
    name: 'keep more than four words of a passage',
    rule: 'passages-in-order',
    apply: (data) => set(data.a('document'), '/passages/1/first', 'one two three four five'),
  },
  {
    name: 'let two sections overlap',
    rule: 'outlines-fit',
    apply: (data) => {
      const document = data.a('document', ({ sections }) => sections.length > 1)
      set(document, '/sections/0/to', document.sections[1]?.from)
    },
  },
  {
    name: 'take away the section of a heading',
    rule: 'outlines-fit',
    apply: (data) => {
      const { sections } = data.a('document', headsLastSection)
      sections.pop()
    },
  },
  {
    name: 'let a body passage head a section',
    rule: 'outlines-fit',
    apply: (data) => {
      const document = data.a('document', ({ sections }) => sections.some(({ heading }) => heading))
      for (const passage of document.passages) if (passage.role === 'heading') passage.role = 'body'
    },
  },
  {
    name: 'move a slip out of its passage',
    rule: 'slips-fit',
    apply: (data) => {
      const document = data.a('document')
      const [passage] = document.passages
      const { number = '1.1', end = 0 } = passage ?? {}
      document.slips = [
        { passage: number, start: end, end: end + 3, type: 'punctuation', note: 'A stray comma.' },
      ]
    },
  },
  {
    name: 'cite a passage that the document does not have',
    rule: 'passages-exist',
    apply: (data) => {
      const { id } = data.a('document')
      set(data.a('commitment'), '/action/0/evidence/0/passages', [`${id}#999.1`])
    },
  },
  {
    name: 'cite a document that is not there',
    rule: 'passages-exist',
    apply: (data) => set(data.a('commitment'), '/action/0/evidence/0/passages', ['a-lost-report#1.1']),
  },
  {
    name: 'add a passage that nothing cites',
    rule: 'passages-accounted',
    apply: (data) => {
      const { passages, text } = data.a('document')
      const last = passages.at(-1)
      if (!last) return
      const paragraph = Number(last.number.split('.')[0]) + 1
      text.length += 100
      passages.push({ ...last, number: `${paragraph}.1`, start: last.end + 1, end: last.end + 50 })
    },
  },
  {
    name: 'say of a cited passage that it carries nothing',
    rule: 'passages-accounted',
    apply: (data) => set(data.a('document'), '/passages/1/carriesNone', { reason: 'repetition' }),
  },
  {
    name: 'take away the reason why a passage carries nothing',
    rule: 'passages-accounted',
    apply: (data) => {
      const document = data.a('document', ({ passages }) => passages.some(({ carriesNone }) => carriesNone))
      for (const passage of document.passages) delete passage.carriesNone
    },
  },

  // accounts and their evidence
  {
    name: 'cite a passage twice for one value',
    rule: 'evidence-once',
    apply: (data) => {
      const [account] = data.a('commitment').action
      account?.evidence.push(...structuredClone(account.evidence))
    },
  },
  {
    name: 'add an account that does not say how it relates',
    rule: 'accounts-relate',
    apply: (data) => addAccount(data, '1999', {}),
  },
  {
    name: 'answer an account that is not there',
    rule: 'accounts-relate',
    apply: (data) => addAccount(data, '1999', { answers: { account: 'a-lost-one', relation: 'rival' } }),
  },
  {
    name: 'add a rival without saying why the first leads',
    rule: 'accounts-relate',
    apply: (data) => addAccount(data, '1999', { answers: { account: 'first', relation: 'rival' } }, null),
  },
  {
    name: 'let a superseded account lead',
    rule: 'accounts-relate',
    apply: (data) => addAccount(data, '1999', { answers: { account: 'first', relation: 'supersedes' } }),
  },
  {
    name: 'enter one value as two accounts',
    rule: 'accounts-relate',
    apply: (data) => addAccount(data, undefined, { answers: { account: 'first', relation: 'restates' } }),
  },
  {
    name: 'let an unstated value rest on a passage',
    rule: 'unknowns-rest-rightly',
    apply: (data) => set(data.a('commitment', paid), '/amount/0/value', { unknown: 'unstated' }),
  },
  {
    name: 'let a value rest on a document as a whole',
    rule: 'unknowns-rest-rightly',
    apply: (data) => {
      const { id } = data.a('document')
      set(data.a('commitment', paid), '/amount/0/evidence', [{ basis: 'stated', document: id }])
    },
  },
  {
    name: 'change an amount that a sum rests on',
    rule: 'derivations-hold',
    apply: (data) => {
      const agreement = data.a('agreement', derivedTotal)
      const [evidence] = agreement.total?.[0]?.evidence ?? []
      const [input = ''] = evidence?.basis === 'derived' ? evidence.inputs : []
      set(data.named('commitment', input.split('#')[0]), '/amount/0/value/amount', '1')
    },
  },
  {
    name: 'change a derived sum',
    rule: 'derivations-hold',
    apply: (data) => set(data.a('agreement', derivedTotal), '/total/0/value/amount', '123'),
  },
  {
    name: 'hide that a sum mixes natures',
    rule: 'derivations-hold',
    apply: (data) => {
      const agreement = data.a('agreement', derivedTotal)
      const nature = leadValue(agreement.total)?.nature === 'grant' ? 'loan' : 'grant'
      set(agreement, '/total/0/value/nature', nature)
    },
  },
  {
    name: 'drop an input of a sum',
    rule: 'derivations-hold',
    apply: (data) => {
      const [evidence] = data.a('agreement', derivedTotal).total?.[0]?.evidence ?? []
      if (evidence?.basis === 'derived') evidence.inputs.pop()
    },
  },
  {
    name: 'change an implied rate',
    rule: 'derivations-hold',
    apply: (data) => set(data.a('commitment', impliesRate), '/impliedRate/0/value/rate', '1.23456'),
  },
  {
    name: 'turn an implied rate round',
    rule: 'derivations-hold',
    apply: (data) => {
      const rate = leadValue(data.a('commitment', impliesRate).impliedRate)
      if (rate) [rate.from, rate.to] = [rate.to, rate.from]
    },
  },
  {
    name: 'let a value rest on itself',
    rule: 'derivations-hold',
    apply: (data) => {
      const commitment = data.a('commitment', impliesRate)
      set(commitment, '/impliedRate/0/evidence/0/inputs', [`${commitment.id}#/impliedRate`])
    },
  },
  {
    name: 'derive from a field that is not there',
    rule: 'derivations-hold',
    apply: (data) =>
      set(data.a('agreement', derivedTotal), '/total/0/evidence/0/inputs/0', 'nothing#/amount'),
  },
  {
    name: 'use a currency that nobody issues',
    rule: 'codes-assigned',
    apply: (data) => set(data.a('commitment', paid), '/amount/0/value/currency', 'QXQ'),
  },
  {
    name: 'use a country code that nobody has',
    rule: 'codes-assigned',
    apply: (data) => {
      data.a('country').code = 'QQ'
    },
  },
  {
    name: 'write a document in no language',
    rule: 'codes-assigned',
    apply: (data) => set(data.a('document'), '/language', 'qq'),
  },
  {
    name: 'promise nothing',
    rule: 'amounts-sound',
    apply: (data) => set(data.a('commitment', paid), '/amount/0/value/amount', '0'),
  },
  {
    name: 'give an amount twice in one currency',
    rule: 'amounts-sound',
    apply: (data) => {
      const money = leadValue(data.a('commitment', paid).amount)
      if (money) money.beside = [{ amount: '7', currency: money.currency }]
    },
  },

  // words
  {
    name: 'change a letter count of a fragment',
    rule: 'fragments-fit',
    apply: (data) => {
      const fragment = aFragment(data)
      fragment.text = `${fragment.text}s`
    },
  },
  {
    name: 'move a fragment into another passage',
    rule: 'fragments-fit',
    apply: (data) => {
      const fragment = aFragment(data)
      fragment.start += 100_000
      fragment.end += 100_000
    },
  },
  {
    name: 'quote thirteen words',
    rule: 'fragments-fit',
    apply: (data) => {
      const fragment = aFragment(data)
      fragment.text = 'a b c d e f g h i j k l m'
      fragment.end = fragment.start + fragment.text.length
    },
  },
  {
    name: 'quote a long run in two fragments that touch',
    rule: 'quotes-stay-short',
    apply: (data) => {
      const { fragments = [] } = data.a('statement', quoted)
      const { passage, start } = aFragment(data)
      const text = 'a b c d e f g'
      const end = start + text.length
      fragments.splice(
        0,
        fragments.length,
        { text, passage, start, end },
        { text, passage, start: end + 1, end: end + 1 + text.length },
      )
    },
  },
  {
    name: 'keep a long run as the wording of a value',
    rule: 'quotes-stay-short',
    apply: (data) => set(data.a('commitment'), '/action/0/asWritten', 'a b c d e f g h i j k l m'),
  },
  {
    name: 'call a quotation a paraphrase',
    rule: 'forms-fit-fragments',
    apply: (data) => {
      data.a('statement', quoted).form = 'paraphrase'
    },
  },
  {
    name: 'take the fragments from a quotation',
    rule: 'forms-fit-fragments',
    apply: (data) => {
      delete data.a('statement', quoted).fragments
    },
  },
  {
    name: "put one person's words into another's mouth",
    rule: 'speakers-agree',
    apply: (data) => {
      const statement = data.a('statement', attributedContent)
      const speaker = leadValue(statement.speaker)
      const { id } = data.a('person', (person) => (person.id as string) !== speaker)
      set(statement, '/speaker/0/value', id)
    },
  },

  // who does what
  {
    name: 'make a person a party',
    rule: 'roles-fit-kinds',
    apply: (data) => set(data.a('agreement', hasParty), partyPath(data, 'actor'), data.a('person').id),
  },
  {
    name: 'let a person give what a state undertakes',
    rule: 'roles-fit-kinds',
    apply: (data) => set(data.a('commitment'), '/participants/0/actor', data.a('person').id),
  },
  {
    name: 'make a visitor a detainee',
    rule: 'roles-fit-events',
    apply: (data) => {
      const event = data.a('event', ({ type, participants }) => type !== 'detention' && participants?.length)
      set(event, '/participants/0/role/0/value', 'detainee')
    },
  },
  {
    name: 'list a participant twice',
    rule: 'roles-once',
    apply: (data) => {
      const { participants } = data.a('commitment')
      participants.push(...structuredClone(participants.slice(0, 1)))
    },
  },
  {
    name: 'let a state act on its own behalf',
    rule: 'roles-once',
    apply: (data) => {
      const { participants } = data.a('commitment')
      const [first] = participants
      if (first) first.for = first.actor
    },
  },
  {
    name: 'let somebody sign for nobody',
    rule: 'signatories-act-for-parties',
    apply: (data) => {
      const { participants } = data.a('agreement', hasSignatory)
      for (const participant of participants) delete participant.for
    },
  },
  {
    name: 'take the receiver from a commitment',
    rule: 'commitment-parties',
    apply: (data) => {
      const commitment = data.a('commitment')
      commitment.participants = commitment.participants.filter(({ role }) => leadValue(role) !== 'receiver')
    },
  },
  {
    name: 'let a stranger give under an agreement',
    rule: 'commitment-parties',
    apply: (data) => {
      const commitment = data.a('commitment', (one) => underAgreement(one) && !one.partiesBeyondAgreement)
      const parties = data
        .named('agreement', leadValue(commitment.under))
        .participants.map(({ actor }) => actor)
      const stranger = data.a('country', ({ id }) => !(parties as readonly string[]).includes(id))
      set(commitment, '/participants/0/actor', stranger.id)
    },
  },
  {
    name: 'explain a stranger where there is none',
    rule: 'commitment-parties',
    apply: (data) => {
      const commitment = data.a('commitment', (one) => underAgreement(one) && !one.partiesBeyondAgreement)
      commitment.partiesBeyondAgreement = 'It keeps the records of both.'
    },
  },
  {
    name: 'marry a person to a state',
    rule: 'relations-fit',
    apply: (data) => {
      const [relation, person, country] = [data.a('relation'), data.a('person'), data.a('country')]
      relation.type = 'spouse'
      set(relation, '/tie/0/value', { subject: person.id, object: country.id })
    },
  },
  {
    name: 'take the title from an office',
    rule: 'relations-fit',
    apply: (data) =>
      set(
        data.a('relation', ({ type }) => type === 'holds-office'),
        '/tie/0/value/office',
        undefined,
      ),
  },
  {
    name: 'let two events be part of each other',
    rule: 'relations-acyclic',
    apply: (data) => {
      const part = data.a('event', ({ partOf }) => leadValue(partOf))
      const whole = data.named('event', leadValue(part.partOf))
      whole.partOf = stated(part.id, citedBy(part.date)) as typeof whole.partOf
    },
  },
  {
    name: 'let two places lie within each other',
    rule: 'relations-acyclic',
    apply: (data) => {
      const [one, other] = data.two('place')
      one.within = stated(other.id, citedBy(one.name)) as typeof one.within
      other.within = stated(one.id, citedBy(one.name)) as typeof one.within
    },
  },

  // time
  {
    name: 'move a status back',
    rule: 'status-moves',
    apply: (data) => {
      const { status } = data.a('agreement', at('signed'))
      status.push({ state: stated('announced', citedBy(status[0]?.state)) as (typeof status)[0]['state'] })
    },
  },
  {
    name: 'award what was withdrawn',
    rule: 'status-moves',
    apply: (data) => {
      const [proposal] = data.a('tender', ({ proposals }) => proposals).proposals ?? []
      if (!proposal) return
      const passage = citedBy(proposal.status[0]?.state)
      proposal.status = [
        { state: stated('withdrawn', passage) },
        { state: stated('selected', passage) },
      ] as typeof proposal.status
    },
  },
  {
    name: 'let an interval end before it begins',
    rule: 'intervals-run-forward',
    apply: (data) => set(data.a('event'), '/date/0/value', '1999/1998'),
  },
  {
    name: 'date a later status before an earlier one',
    rule: 'histories-run-forward',
    apply: (data) => {
      const { status } = data.a('agreement', at('signed'))
      const passage = citedBy(status[0]?.state)
      const entry = (state: string, date: string) => ({
        state: stated(state, passage),
        date: stated(date, passage),
      })
      status.splice(
        0,
        status.length,
        ...([entry('announced', '1999'), entry('signed', '1998')] as typeof status),
      )
    },
  },
  {
    name: 'date an agreement apart from its signing',
    rule: 'dates-agree',
    apply: (data) => set(data.a('agreement', concludedAtKnownTime), '/date/0/value', '1850'),
  },
  {
    name: 'date a part of an event outside of it',
    rule: 'parts-within-events',
    apply: (data) => {
      const part = data.a('event', ({ partOf }) => leadValue(partOf))
      set(part, '/date/0/value', '1850')
      set(data.named('event', leadValue(part.partOf)), '/date/0/value', '1900/1901')
    },
  },
  {
    name: 'date words after the report of them',
    rule: 'nothing-after-publication',
    apply: (data) => {
      const document = data.a('document')
      document.published = stated('1900', `${document.id}#1.1`) as typeof document.published
      set(data.a('statement'), '/date/0/value', '1950')
    },
  },
  ...mutationsAcrossDocuments,
]

const headsLastSection = ({ sections }: RecordOf<'document'>) =>
  sections.length > 1 && sections.at(-1)?.heading
const paid = ({ amount }: RecordOf<'commitment'>) => leadValue(amount)
const underAgreement = ({ under }: RecordOf<'commitment'>) => leadValue(under)
const impliesRate = ({ impliedRate }: RecordOf<'commitment'>) =>
  impliedRate?.[0]?.evidence[0]?.basis === 'derived'
const derivedTotal = ({ total }: RecordOf<'agreement'>) => total?.[0]?.evidence[0]?.basis === 'derived'
const quoted = ({ fragments }: RecordOf<'statement'>) => fragments
const attributedContent = ({ content }: RecordOf<'statement'>) =>
  content[0]?.evidence[0]?.basis === 'attributed'
const hasSignatory = ({ participants }: RecordOf<'agreement'>) =>
  participants.some(({ role, for: whom }) => leadValue(role) === 'signatory' && whom)
const hasParty = ({ participants }: RecordOf<'agreement'>) =>
  participants.some(({ role }) => leadValue(role) === 'party')
const concludedAtKnownTime = ({ concludedAt, date }: RecordOf<'agreement'>) =>
  leadValue(concludedAt) && leadValue(date)
const at = (state: string) => (record: RecordOf<'agreement'>) =>
  leadValue(record.status.at(-1)?.state) === state

/** Where the first party of the first agreement with one stands. */
function partyPath(data: Edition, key: string): string {
  const { participants } = data.a('agreement', hasParty)
  return `/participants/${participants.findIndex(({ role }) => leadValue(role) === 'party')}/${key}`
}

function aFragment(data: Edition): Fragment {
  const [fragment] = data.a('statement', quoted).fragments ?? []
  if (!fragment) throw new Error('a statement without fragments was picked')
  return fragment
}

/** Adds an account to the date of the first event that has one with a passage; `undefined` repeats its value. */
function addAccount(
  data: Edition,
  value: string | undefined,
  more: object,
  lead: string | null = 'It is first.',
) {
  const event = data.a('event', ({ date }) => date.length === 1 && leadValue(date))
  const [first] = event.date
  if (!first) return
  const second = {
    ...structuredClone(first),
    ...(value === undefined ? {} : { value }),
    ...more,
    id: 'second',
  }
  event.date = [{ ...first, id: 'first', ...(lead === null ? {} : { lead }) }, second] as typeof event.date
}
