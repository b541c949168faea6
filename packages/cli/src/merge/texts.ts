import { stringify } from 'yaml'

const widest = 96

/** A list of ids or passages as YAML: in one line where it fits, else a line for each. */
export function listText(values: readonly unknown[]): string {
  const flow = stringify(values, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
  return flow.length <= widest ? flow : stringify(values, { lineWidth: 0 })
}

/** A single value as YAML. */
export const scalarText = (value: string): string => stringify(value, { lineWidth: 0 })
