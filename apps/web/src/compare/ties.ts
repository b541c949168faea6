import { type EdtfDate, type EntenteRecord, leadValue, type RecordOf } from '@entente/domain'

/** A tie by which the words of one actor are those of another. */
export interface Tie {
  readonly from: string
  readonly to: string
  /** The title of the office, where the tie is one and it is told. */
  readonly office?: string
  /** When it held, where that is told. */
  readonly period?: EdtfDate
}

/** The relations by which one speaks for another, the closest first. */
const speakingTypes: readonly string[] = ['holds-office', 'office-of', 'part-of']

/**
 * All ties by which somebody speaks for another: offices, bodies of a country or person, and publishers that are a
 * body of a party. Offices come first, among them those of a country.
 */
export function tiesOf(records: readonly EntenteRecord[]): readonly Tie[] {
  const kinds = new Map<string, string>(records.map(({ id, kind }) => [id, kind]))
  const relations = records
    .filter((record): record is RecordOf<'relation'> => record.kind === 'relation')
    .filter(({ type }) => speakingTypes.includes(type))
    .sort((a, b) => speakingTypes.indexOf(a.type) - speakingTypes.indexOf(b.type))
    .flatMap(({ tie, period }) => asTie(leadValue<TieValue>(tie), leadValue<EdtfDate>(period)))
  const isOfCountry = ({ to }: Tie) => kinds.get(to) === 'country'
  return [
    ...relations.filter(isOfCountry),
    ...relations.filter((tie) => !isOfCountry(tie)),
    ...records.flatMap(bodyOfParty),
  ]
}

interface TieValue {
  readonly subject: string
  readonly object: string
  readonly office?: string | undefined
}

const asTie = (tie: TieValue | undefined, period: EdtfDate | undefined): readonly Tie[] =>
  tie === undefined
    ? []
    : [
        {
          from: tie.subject,
          to: tie.object,
          ...(tie.office === undefined ? {} : { office: tie.office }),
          ...(period === undefined ? {} : { period }),
        },
      ]

function bodyOfParty(record: EntenteRecord): readonly Tie[] {
  if (record.kind !== 'organization' || record.publishes?.standing !== 'party') return []
  const { speaksFor } = record.publishes
  return speaksFor === undefined ? [] : [{ from: record.id, to: speaksFor }]
}

/** The publishers that report and speak for no party to the matter: they are quoted, but are no side. */
export function reportersAmong(records: readonly EntenteRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap((record) =>
      record.kind === 'organization' &&
      record.publishes !== undefined &&
      record.publishes.standing !== 'party'
        ? [record.id as string]
        : [],
    ),
  )
}
