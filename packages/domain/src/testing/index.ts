export {
  answering,
  assessed,
  attributed,
  type BuiltAccount,
  derived,
  inferred,
  stated,
  together,
  undisclosed,
  unstated,
} from './accounts.ts'
export { aCountry, anOrganization, aPerson, aPlace, aRelation } from './actors.ts'
export { aDispute, anEvent, aStatement } from './acts.ts'
export type { Given } from './build.ts'
export { aDocument, aPassage } from './documents.ts'
export { aDossier } from './dossiers.ts'
export { harbourEditions, harbourStates } from './harbour-editions.ts'
export { harbourDataset } from './harbour-talks.ts'
export { type ConformanceCase, ledgerConformance } from './ledger-conformance.ts'
export { aCommitment, anAgreement, aProject, aTender } from './undertakings.ts'
export { aDataset, aWorld, fileOf, filesOf } from './world.ts'
