import * as z from 'zod'
import type { Kind } from '../primitives/kind.ts'
import { Agreement } from './agreement.ts'
import { Commitment } from './commitment.ts'
import { Country } from './country.ts'
import { Dispute } from './dispute.ts'
import { Document } from './document.ts'
import { Dossier } from './dossier.ts'
import { Event } from './event.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Project } from './project.ts'
import { Relation } from './relation.ts'
import { Statement } from './statement.ts'
import { Tender } from './tender.ts'

/** The schema of each kind of record. */
export const schemas = {
  dossier: Dossier,
  document: Document,
  person: Person,
  country: Country,
  organization: Organization,
  place: Place,
  event: Event,
  agreement: Agreement,
  commitment: Commitment,
  project: Project,
  tender: Tender,
  statement: Statement,
  dispute: Dispute,
  relation: Relation,
} as const satisfies { readonly [K in Kind]: z.ZodType<{ readonly kind: K }> }

/** A record of any kind, told apart by its `kind`. */
export const EntenteRecord = z
  .discriminatedUnion('kind', [
    Dossier,
    Document,
    Person,
    Country,
    Organization,
    Place,
    Event,
    Agreement,
    Commitment,
    Project,
    Tender,
    Statement,
    Dispute,
    Relation,
  ])
  .meta({ id: 'Record', description: 'A record of any kind' })

/** A record of one kind, or of any. */
export type RecordOf<K extends Kind = Kind> = z.output<(typeof schemas)[K]>

/** A record of any kind; see {@link EntenteRecord}. */
export type EntenteRecord = RecordOf
