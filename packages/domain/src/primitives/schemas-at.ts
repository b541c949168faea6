import type * as z from 'zod'
import type { Path } from './walk-schema.ts'

type Schema = z.core.$ZodType

/**
 * The schemas that a value at a path may have to fit: one, or several where a union stands on the way.
 * It asks for the schema alone, so it answers for values that do not fit, too.
 */
export function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  const [step, ...rest] = path
  return unwrap(schema).flatMap((one) => {
    if (step === undefined) return [one]
    const { def } = one._zod as { def: z.core.$ZodTypes['_zod']['def'] }
    if (def.type === 'object') {
      const inner = (def.shape as Readonly<Record<string, Schema>>)[step]
      return inner ? schemasAt(inner, rest) : []
    }
    return def.type === 'array' ? schemasAt(def.element, rest) : []
  })
}

/** The names of the properties that the object schemas among these have. */
export function propertiesOf(schemas: readonly Schema[]): readonly string[] {
  return schemas.flatMap((schema) => {
    const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
    return def.type === 'object' ? Object.keys(def.shape) : []
  })
}

function unwrap(schema: Schema): readonly Schema[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return unwrap(def.innerType)
    case 'union':
      return def.options.flatMap(unwrap)
    default:
      return [schema]
  }
}
