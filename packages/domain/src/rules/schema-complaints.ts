import type * as z from 'zod'
import { isClaimField } from '../evidence/account.ts'
import { evidenceKeys } from '../evidence/shorthand.ts'
import { pointer } from '../primitives/pointer.ts'
import { propertiesOf, schemasAt } from '../primitives/schemas-at.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { Finding } from './issue.ts'
import { nearest } from './nearest.ts'
import { count, list } from './wording.ts'

/** What does not fit a schema, told in an author's words. */
export type Complaint = Omit<Finding, 'id' | 'kind'>

const accountLines = 'two lines: "value: …" and "passage: document#paragraph.sentence"'

/** Tells the complaints of a schema about an authored record in plain words, each with what to do. */
export function complaintsOf(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]): Complaint[] {
  const all = issues.flatMap(nearestOption).flatMap((issue) => complaints(schema, issue))
  const meant = new Set(all.flatMap(({ meant }) => meant ?? []))
  return all
    .filter(({ lacks }) => !lacks?.some((field) => meant.has(field)))
    .map(({ meant, lacks, ...told }) => told)
}

/** A complaint with what connects it to others: the field that a mistyped one means, or the fields that it lacks. */
interface Connected extends Complaint {
  readonly meant?: string
  readonly lacks?: readonly string[]
}

/** Where no option of a union accepts a value, the complaints of the option that comes nearest. */
function nearestOption(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const weight = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0)
  const best = issue.errors.reduce((a, b) => (weight(b) < weight(a) ? b : a))
  return best.flatMap((inner) => nearestOption({ ...inner, path: [...issue.path, ...inner.path] }))
}

function complaints(schema: z.core.$ZodType, issue: z.core.$ZodIssue): Connected[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(schema, path, key))
    case 'invalid_type':
      if (issue.input === undefined) return [missing(schema, path)]
      return [wrongType(schema, path, issue.expected, issue.input)]
    case 'invalid_value':
      if (issue.input === undefined) return [missing(schema, path)]
      return [choice(path, issue.values.map(String), issue.input)]
    case 'invalid_union':
      if (issue.input === undefined) return [missing(schema, path)]
      return [choice(path, optionsOf(issue), (issue.input as Record<string, unknown>)['basis'])]
    case 'too_big':
    case 'too_small':
      return [size(path, issue)]
    default:
      return [{ path, expected: issue.message, got: print(issue.input), fix: fixOf(path) }]
  }
}

const fixOf = (path: Path): string =>
  path.length === 1 && path[0] === 'id' ? 'rename the file; its name is the id' : 'correct the value'

const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []

function unknownField(schema: z.core.$ZodType, path: Path, key: string): Connected {
  const place = { path: [...path, key], got: `"${key}"` }
  const here = schemasAt(schema, path)
  const known = [...new Set(propertiesOf(here))]
  const basis = here.length > 1 ? here.find((option) => propertiesOf([option]).includes(key)) : undefined
  const name = basis && basisOf(basis)
  if (name)
    return {
      ...place,
      expected: `"${key}" only where the basis is ${name}`,
      fix: `add "basis: ${name}" beside it, or delete the line`,
    }
  const inAccount = isClaimField(schemasAt(schema, path.slice(0, -1))[0] ?? schema)
  const own = path.length === 0 ? ['kind', 'id'] : []
  const offered = (inAccount ? [...known, 'passage', ...evidenceKeys] : known).filter(
    (one) => !own.includes(one),
  )
  const near = nearest(key, offered)
  return {
    ...place,
    expected: `a field that it can have: ${list(offered)}`,
    fix: near ? `did you mean "${near}"?` : 'delete the line, or use the field that is meant for it',
    ...(near ? { meant: pointer([...path, near]) } : {}),
  }
}

function basisOf(option: z.core.$ZodType): string | undefined {
  const [basis] = schemasAt(option, ['basis'])
  const { def } = (basis?._zod ?? {}) as { def?: z.core.$ZodTypes['_zod']['def'] }
  return def?.type === 'literal' ? String(def.values[0]) : undefined
}

function missing(schema: z.core.$ZodType, path: Path): Connected {
  const key = String(path.at(-1) ?? '')
  const names = key === 'evidence' ? ['evidence', 'passage', 'passages'] : [key]
  const lacks = names.map((name) => pointer([...path.slice(0, -1), name]))
  const place = { path, got: 'nothing', lacks }
  const parent = schemasAt(schema, path.slice(0, -1))
  const inAccount = isClaimField(schemasAt(schema, path.slice(0, -2))[0] ?? schema)
  if (isClaimField(schemasAt(schema, path)[0] ?? schema))
    return {
      ...place,
      expected: `"${key}": an account, value and passage`,
      fix: `add "${key}:" and under it ${accountLines}`,
    }
  if ((inAccount && key === 'evidence') || key === 'passages')
    return {
      ...place,
      expected: 'the passage that supports the value',
      fix: 'add "passage: document#paragraph.sentence"; nothing is recorded without evidence',
    }
  if (inAccount && key === 'id')
    return {
      ...place,
      expected: 'an "id" for each of several accounts',
      fix: 'add "id:", the name of its document, say',
    }
  if (inAccount && key === 'value')
    return {
      ...place,
      expected: 'a "value"',
      fix: 'add "value:"; where it is not known, {unknown: undisclosed} or {unknown: unstated}',
    }
  const here = schemasAt(schema, path)
  const choices = here.flatMap(choicesOf)
  const description = here.map(describe).find((text) => text !== undefined)
  const basis = parent.map(basisOf).find((name) => name !== undefined)
  return {
    ...place,
    expected: `"${key}"${description ? `: ${description}` : ''}`,
    fix: `add "${key}:"${choices.length > 0 ? ` with one of ${list(choices)}` : ''}${basis && parent.length > 1 ? ', which this basis needs' : ''}`,
  }
}

function choicesOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
  return def.type === 'enum' ? Object.values(def.entries).map(String) : []
}

const describe = (schema: z.core.$ZodType): string | undefined => (schema as z.ZodType).description

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields and their values',
}

function wrongType(schema: z.core.$ZodType, path: Path, expected: string, input: unknown): Complaint {
  const place = { path, got: print(input) }
  const [target] = schemasAt(schema, path)
  const inField = isClaimField(schemasAt(schema, path.slice(0, -1))[0] ?? schema)
  if (target && (isClaimField(target) || (inField && expected === 'object')))
    return { ...place, expected: 'an account: value and passage', fix: `write ${accountLines}` }
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
    return { ...place, expected: 'a text', fix: `put it in quotes: "${input}"` }
  if (input === null)
    return {
      ...place,
      got: 'nothing after the colon',
      expected: typeNames[expected] ?? expected,
      fix: 'write the value, or delete the line',
    }
  if (expected === 'array')
    return { ...place, expected: 'a list', fix: 'begin each entry on a line of its own with "- "' }
  return { ...place, expected: typeNames[expected] ?? expected, fix: 'correct the value' }
}

function choice(path: Path, options: readonly string[], input: unknown): Complaint {
  const near = typeof input === 'string' ? nearest(input.toLowerCase(), options) : undefined
  return {
    path,
    expected: options.length === 1 ? `"${options[0]}"` : `one of ${list(options)}`,
    got: print(input),
    fix: near ? `did you mean "${near}"?` : 'choose one of them',
  }
}

function size(path: Path, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Complaint {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum)
  const bound = `at ${issue.code === 'too_big' ? 'most' : 'least'}`
  const { input } = issue
  if (typeof input === 'string')
    return {
      path,
      expected: `${bound} ${count(limit, 'character')}`,
      got: count([...input].length, 'character'),
      fix: issue.code === 'too_big' ? 'say it shorter, or divide it' : 'write something, or delete the line',
    }
  if (Array.isArray(input))
    return {
      path,
      expected: `${bound} ${limit === 1 ? 'one entry' : `${limit} entries`}`,
      got: input.length === 0 ? 'an empty list' : `${input.length}`,
      fix:
        issue.code === 'too_big'
          ? 'take entries away'
          : 'add an entry, or delete the field if it may be absent',
    }
  return { path, expected: `${bound} ${limit}`, got: print(input), fix: 'correct the number' }
}

/** A value as it is shown to an author, cut where it is long. */
export function print(input: unknown): string {
  if (input === undefined) return 'nothing'
  const text = JSON.stringify(input)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
