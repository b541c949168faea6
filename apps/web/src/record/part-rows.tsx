import { partKey } from '../reading/part-key.ts'
import type { Part } from '../reading/parts-of.ts'
import { PartView } from './part-view.tsx'

/** The rows of several parts. */
export const PartRows = ({ parts }: { parts: readonly Part[] }) =>
  parts.map((part) => <PartView key={partKey(part)} part={part} />)
