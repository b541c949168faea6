/** What a unit measures, and how many of the first unit of its dimension it is, as decimal text. */
interface Unit {
  readonly dimension: string
  readonly size: string
}

type Row = readonly [size: string, ...names: string[]]

/**
 * The units that convert, by what they measure: how many of the first of their dimension each is (exact but for
 * months and years in days, which are those of the mean Gregorian year), then its names, singular and plural.
 * Standard: SI Brochure and its table of non-SI units; NIST SP 811 for miles, feet, acres, pounds and barrels.
 */
const table: Readonly<Record<string, readonly Row[]>> = {
  length: [
    ['1', 'metre', 'metres', 'meter', 'meters', 'm'],
    ['0.01', 'centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm'],
    ['1000', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'km'],
    ['1609.344', 'mile', 'miles', 'mi'],
    ['1852', 'nautical mile', 'nautical miles'],
    ['0.3048', 'foot', 'feet', 'ft'],
    ['0.9144', 'yard', 'yards'],
  ],
  area: [
    ['1', 'square metre', 'square metres', 'square meter', 'square meters', 'm2', 'm²'],
    ['10000', 'hectare', 'hectares', 'ha'],
    ['1000000', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers'],
    ['1000000', 'km2', 'km²', 'sq km'],
    ['2589988.110336', 'square mile', 'square miles', 'sq mi'],
    ['4046.8564224', 'acre', 'acres'],
  ],
  time: [
    ['1', 'day', 'days'],
    ['7', 'week', 'weeks'],
    ['30.436875', 'month', 'months'],
    ['365.2425', 'year', 'years'],
    ['3652.425', 'decade', 'decades'],
    ['36524.25', 'century', 'centuries'],
  ],
  power: [
    ['1', 'kilowatt', 'kilowatts', 'kw'],
    ['1000', 'megawatt', 'megawatts', 'mw'],
    ['1000000', 'gigawatt', 'gigawatts', 'gw'],
  ],
  energy: [
    ['1', 'kilowatt-hour', 'kilowatt-hours', 'kilowatt hour', 'kilowatt hours', 'kwh'],
    ['1000', 'megawatt-hour', 'megawatt-hours', 'megawatt hour', 'megawatt hours', 'mwh'],
    ['1000000', 'gigawatt-hour', 'gigawatt-hours', 'gigawatt hour', 'gigawatt hours', 'gwh'],
    ['1000000000', 'terawatt-hour', 'terawatt-hours', 'terawatt hour', 'terawatt hours', 'twh'],
  ],
  mass: [
    ['1', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kg'],
    ['1000', 'tonne', 'tonnes', 'metric ton', 'metric tons'],
    ['0.45359237', 'pound', 'pounds', 'lb'],
  ],
  volume: [
    ['1', 'litre', 'litres', 'liter', 'liters'],
    ['1000', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'm3', 'm³'],
    ['158.987294928', 'barrel', 'barrels'],
  ],
  voltage: [
    ['1', 'volt', 'volts'],
    ['1000', 'kilovolt', 'kilovolts', 'kv'],
  ],
  share: [
    ['1', 'percent', 'per cent', '%'],
    ['0.1', 'per mille', '‰'],
  ],
}

const byName: ReadonlyMap<string, Unit> = new Map(
  Object.entries(table).flatMap(([dimension, rows]) =>
    rows.flatMap(([size, ...names]) => names.map((name) => [name, { dimension, size }] as const)),
  ),
)

/** A unit as an author writes it: the unit that converts, if there is one, and what is measured in it. */
export interface Measure {
  readonly unit: Unit | undefined
  /** The words that follow the unit, or all of them where none is known: `of railway`, `people killed`. */
  readonly thing: string
}

/** Reads a unit in whatever letters: `miles of railway` is the mile and `of railway`. */
export function measureOf(written: string): Measure {
  const words = written.trim().toLowerCase().split(/\s+/)
  for (const length of [2, 1]) {
    const unit = byName.get(words.slice(0, length).join(' '))
    if (unit && words.length >= length) return { unit, thing: words.slice(length).join(' ') }
  }
  return { unit: undefined, thing: words.join(' ') }
}
