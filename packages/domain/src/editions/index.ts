export {
  type Change,
  type ChangesQuery,
  type Edition,
  type Editions,
  UnknownVersionError,
} from './editions.ts'
export type { History } from './history.ts'
export { historyFrom } from './history.ts'
export { MemoryEditions } from './memory-editions.ts'
export {
  type FieldChange,
  fieldEvents,
  type Level,
  levels,
  Moment,
  type RecordEvent,
  Release,
  recordEvents,
  Version,
} from './release.ts'
export { releaseBetween } from './release-between.ts'
export { SoleEdition } from './sole-edition.ts'
