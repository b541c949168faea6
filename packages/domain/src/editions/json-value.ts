/** A JSON object. */
export type JsonObject = { readonly [key: string]: unknown }

/** Whether a JSON value is an object and no array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two JSON values are the same, the order of keys included: what is released is compared to the byte. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
