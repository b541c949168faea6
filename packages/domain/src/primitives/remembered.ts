/** Lets what is made ready of a record be made once: the same record gives the same again. */
export function remembered<R extends object, T>(make: (record: R) => T): (record: R) => T {
  const made = new WeakMap<R, { readonly value: T }>()
  return (record) => {
    let found = made.get(record)
    if (!found) {
      found = { value: make(record) }
      made.set(record, found)
    }
    return found.value
  }
}
