export { bounds, ends } from '../primitives/edtf-order.ts'
export type { Dataset, Reference } from '../records/dataset.ts'
export { every } from './every.ts'
export { actorsIn, amountOf, dateOf, statusOf, typeOf } from './facets.ts'
export { knownFrom } from './known-from.ts'
export * from './ledger.ts'
export { longestQuestion, MemoryLedger } from './memory-ledger.ts'
export { greatestDepth } from './neighbourhood.ts'
export { largestPage, usualPage } from './page.ts'
export {
  type DocumentState,
  type LinkState,
  linkStateOf,
  type StateReport,
  stateReport,
} from './state-report.ts'
