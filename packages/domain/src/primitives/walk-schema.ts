import type * as z from 'zod'

/** Where a value stands in a record: property names and positions, as Zod reports them. */
export type Path = readonly (string | number)[]

/** A value with its schema and its place, as the walk meets it. */
export interface Visit {
  readonly schema: z.core.$ZodType
  readonly value: unknown
  readonly path: Path
}

/**
 * Walks a value and its schema side by side, from the outside in, and yields every pair that it meets.
 * A union is entered by the first option that accepts the value. Values that do not fit are not entered.
 */
export function* walkSchema(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<Visit> {
  yield { schema, value, path }
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      if (value !== undefined) yield* walkSchema(def.innerType, value, path)
      break
    case 'object':
      if (isObject(value))
        for (const [key, inner] of Object.entries(def.shape))
          if (value[key] !== undefined) yield* walkSchema(inner, value[key], [...path, key])
      break
    case 'array':
      if (Array.isArray(value))
        for (const [index, item] of value.entries()) yield* walkSchema(def.element, item, [...path, index])
      break
    case 'union': {
      const option = def.options.find((one) => accepts(one, value))
      if (option) yield* walkSchema(option, value, path)
      break
    }
    default:
      break
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false })
  return !(result instanceof Promise) && result.issues.length === 0
}
