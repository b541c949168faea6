import type { RecordOf } from '../records/record.ts'
import { stated } from './accounts.ts'
import { build, type Given, titleOf } from './build.ts'

const named = (id: string) => ({ id, name: stated({ text: titleOf(id) }) })

/** A person: Ada Marsh, who heads the government of Aldmark. */
export const aPerson = (given: Given<'person'> = {}): RecordOf<'person'> =>
  build('person', named(given.id ?? 'ada-marsh'), given)

/** A country that is on no map, so it has no code: Aldmark. */
export const aCountry = (given: Given<'country'> = {}): RecordOf<'country'> =>
  build('country', named(given.id ?? 'aldmark'), given)

/** An organization: a company that builds lighthouses. */
export const anOrganization = (given: Given<'organization'> = {}): RecordOf<'organization'> =>
  build('organization', { ...named(given.id ?? 'lamp-works'), type: 'company' }, given)

/** A place: the town of Saltmouth in Aldmark. */
export const aPlace = (given: Given<'place'> = {}): RecordOf<'place'> =>
  build('place', { ...named(given.id ?? 'saltmouth'), type: 'city', within: stated('aldmark') }, given)

/** A relation: Ada Marsh is premier of Aldmark. */
export const aRelation = (given: Given<'relation'> = {}): RecordOf<'relation'> =>
  build(
    'relation',
    {
      id: 'ada-marsh-premier',
      type: 'holds-office',
      tie: stated({ subject: 'ada-marsh', object: 'aldmark', office: 'Premier' }),
    },
    given,
  )
