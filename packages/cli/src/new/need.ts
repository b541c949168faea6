import { isClaimField, isPassageReference, type Kind, referenceKinds } from '@entente/domain'
import * as z from 'zod'

/**
 * What a schema asks an author for. It is read from the schema itself, so that a new kind or field needs no word
 * here.
 */
export type Need = { readonly schema: z.core.$ZodType; readonly description: string | undefined } & (
  | { readonly type: 'claim'; readonly value: Need }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'reference'; readonly kinds: readonly Kind[] }
  | { readonly type: 'object'; readonly fields: readonly Field[] }
  | { readonly type: 'list'; readonly item: Need; readonly least: number }
  | { readonly type: 'union'; readonly options: readonly Need[] }
  | { readonly type: 'fixed'; readonly value: unknown }
  | { readonly type: 'passage' | 'text' | 'number' | 'boolean' }
)

/** One kind of need. */
export type NeedOf<T extends Need['type']> = Extract<Need, { readonly type: T }>

/** A property of an object. */
interface Field {
  readonly name: string
  readonly optional: boolean
  readonly need: Need
}

/** What a schema asks for. Throws where a schema is of a sort that no record has had so far. */
export function needOf(schema: z.core.$ZodType): Need {
  const common = { schema, description: z.globalRegistry.get(schema)?.description }
  if (isPassageReference(schema)) return { ...common, type: 'passage' }
  const named = referenceKinds.get(schema)
  if (named) return { ...common, type: 'reference', kinds: named.kinds }
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
  if (isClaimField(schema)) return { ...common, type: 'claim', value: valueOfClaim(def) }
  switch (def.type) {
    case 'string':
      return { ...common, type: 'text' }
    case 'number':
      return { ...common, type: 'number' }
    case 'boolean':
      return { ...common, type: 'boolean' }
    case 'enum':
      return { ...common, type: 'choice', options: Object.values(def.entries).map(String) }
    case 'literal':
      return { ...common, type: 'fixed', value: def.values[0] }
    case 'object':
      return {
        ...common,
        type: 'object',
        fields: Object.entries(def.shape).map(([name, inner]) => ({
          name,
          optional: inner._zod.optin === 'optional',
          need: needOf(inner),
        })),
      }
    case 'array':
      return {
        ...common,
        type: 'list',
        item: needOf(def.element),
        least: z.safeParse(schema, []).success ? 0 : 1,
      }
    case 'tuple':
      return { ...common, type: 'list', item: needOf(def.items[0] ?? z.never()), least: def.items.length }
    case 'union':
      return { ...common, type: 'union', options: def.options.map(needOf) }
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default': {
      const inner = needOf(def.innerType)
      return { ...inner, description: common.description ?? inner.description }
    }
    default:
      throw new Error(
        `a schema of type "${def.type}" stands in a record, and nobody has said how to ask for it`,
      )
  }
}

/** What stands under `value` in an account; that it may also be unknown is asked for apart. */
function valueOfClaim(def: z.core.$ZodTypes['_zod']['def']): Need {
  const account =
    def.type === 'array' ? (def.element._zod as { def: z.core.$ZodTypes['_zod']['def'] }).def : undefined
  const value = account?.type === 'object' ? account.shape['value'] : undefined
  const options = value && (value._zod as { def: z.core.$ZodTypes['_zod']['def'] }).def
  const [known] = options?.type === 'union' ? options.options : []
  if (!known) throw new Error('a claim-bearing field without a value: @entente/domain has changed its form')
  return needOf(known)
}

/** Whether a value fits what is asked for, or the first thing that is wrong with it, in a few words. */
export function faultOf({ schema }: Need, value: unknown): string | undefined {
  const result = z.safeParse(schema, value)
  return result.success ? undefined : (result.error.issues[0]?.message ?? 'it does not fit')
}
