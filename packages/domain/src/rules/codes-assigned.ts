import { CountryCode } from '../primitives/geo.ts'
import { LanguageTag } from '../primitives/language.ts'
import { CurrencyCode } from '../primitives/money.ts'
import type { Rule } from './rule.ts'

const currencies = new Set(Intl.supportedValuesOf('currency'))
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Codes that ISO 3166-1 leaves to users, or that stand for no single state. XK, for Kosovo, is in common use. */
const noState = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN)$/

const checks = [
  {
    schema: CurrencyCode,
    isAssigned: (code: string) => currencies.has(code),
    expected: 'a currency code that ISO 4217 assigns',
    fix: 'look the code up in ISO 4217: USD, EUR, AMD …',
  },
  {
    schema: CountryCode,
    isAssigned: (code: string) => !noState.test(code) && regions.of(code) !== undefined,
    expected: 'a country code that ISO 3166-1 assigns',
    fix: 'look the code up in ISO 3166-1; a state of the past has none',
  },
  {
    schema: LanguageTag,
    isAssigned: (tag: string) => languages.of(tag) !== undefined,
    expected: 'a language that has the tag',
    fix: 'look the tag up: en, hy, az, ru …',
  },
] as const

/** Codes of currencies, countries and languages are assigned, not merely well-formed. */
export const codesAssigned: Rule = {
  name: 'codes-assigned',
  guards: 'Codes of currencies, countries and languages are assigned, not merely well-formed.',
  *check(corpus) {
    for (const { in: record, schema, text, path } of corpus.texts) {
      const check = checks.find((one) => one.schema === schema)
      if (check && !check.isAssigned(text))
        yield { id: record.id, path, expected: check.expected, got: text, fix: check.fix }
    }
  },
}
