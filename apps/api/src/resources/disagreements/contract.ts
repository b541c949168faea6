import { accountRelations, type EdtfDate, type Kind, kinds } from '@entente/domain'
import type { DisagreementsQuery as LedgerQuery } from '@entente/domain/ledger'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { pageOf } from '../../http/page.ts'
import { id, kind, oneOf, paging, time } from '../../http/parameter-schemas.ts'
import { CitedField } from '../evidence/cited-field.ts'
import { CitedSource } from '../evidence/cited-source.ts'
import { sourceFilters } from '../records/filters.ts'

const Pair = z
  .strictObject({
    account: z.string().meta({ description: 'Id of the account that answers another' }),
    answers: z.string().meta({ description: 'Id of the account that it answers' }),
    relation: z.enum(accountRelations),
    note: z.string().optional().meta({ description: 'Why they relate so' }),
  })
  .meta({ id: 'DisagreeingPair', description: 'Two accounts of one field that do not say the same' })

const Disagreement = CitedField.extend({
  kind: z.enum(kinds),
  id: z.string().meta({ description: 'The record whose field it is' }),
  label: z.string(),
  pairs: z.array(Pair).min(1),
  sources: z.array(CitedSource).meta({ description: 'The independent sources of all the accounts together' }),
  links: z.strictObject({ record: Link, evidence: Link }),
}).meta({
  id: 'Disagreement',
  description: 'A field whose accounts differ, with everything needed to cite them',
})

const DisagreementPage = pageOf(Disagreement, 'Disagreement')

/** The query of the disagreements. */
export interface DisagreementsQuery extends Omit<LedgerQuery, 'asOf'> {
  readonly kind?: Kind | undefined
  readonly as_of?: EdtfDate | undefined
  readonly as_in?: string | undefined
}

const query = z.strictObject({
  relation: oneOf(
    accountRelations,
    'Only pairs that relate so; where unsaid all but restatements, which say the same in other units or words',
  ),
  kind,
  actor: id.optional().meta({ description: 'Of records that name this actor' }),
  about: id.optional().meta({ description: 'Of records that name this record' }),
  document: id.optional().meta({ description: 'Of records that rest on this document' }),
  ...sourceFilters,
  ...time,
  ...paging,
})

/** The contract of the disagreements. */
export const disagreementsContract: Contract<
  object,
  DisagreementsQuery,
  z.output<typeof DisagreementPage>
> = {
  operationId: 'listDisagreements',
  method: 'get',
  path: '/v1/disagreements',
  tag: 'Views',
  summary: 'List the fields whose accounts differ',
  description:
    'Rivals first, then what later news supersedes, then what is more precise; within each, what most independent sources speak of comes first.',
  parameters: { query: query as z.ZodObject as z.ZodObject & z.ZodType<DisagreementsQuery> },
  answers: {
    description: 'A page of fields, each with all its accounts',
    mediaTypes: ['application/json'],
    schema: DisagreementPage,
  },
}
