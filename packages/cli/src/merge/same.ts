/** Whether two values say the same, in whatever order their fields are written. */
export const areSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** A value as a text that is the same for values that say the same. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'null'
  )
}
