import { accountsRelate } from './accounts-relate.ts'
import { amountsSound } from './amounts-sound.ts'
import { codesAssigned } from './codes-assigned.ts'
import { commitmentParties } from './commitment-parties.ts'
import { countedOnce } from './counted-once.ts'
import { datesAgree } from './dates-agree.ts'
import { derivationsAcyclic } from './derivations-acyclic.ts'
import { derivationsHold } from './derivations-hold.ts'
import { derivedPassagesFit } from './derived-passages-fit.ts'
import { distinctRecordsFit } from './distinct-records-fit.ts'
import { dossiersCover } from './dossiers-cover.ts'
import { evidenceOnce } from './evidence-once.ts'
import { figuresOnce } from './figures-once.ts'
import { formsFitFragments } from './forms-fit-fragments.ts'
import { fragmentsFit } from './fragments-fit.ts'
import { historiesRunForward } from './histories-run-forward.ts'
import { idsUnique } from './ids-unique.ts'
import { intervalsRunForward } from './intervals-run-forward.ts'
import { labelsDiffer } from './labels-differ.ts'
import { linkChecksInOrder } from './link-checks-in-order.ts'
import { linksOnce } from './links-once.ts'
import { moneyCompared } from './money-compared.ts'
import { namesDiffer } from './names-differ.ts'
import { nothingAfterPublication } from './nothing-after-publication.ts'
import { outlinesFit } from './outlines-fit.ts'
import { partsWithinEvents } from './parts-within-events.ts'
import { passagesAccounted } from './passages-accounted.ts'
import { passagesExist } from './passages-exist.ts'
import { passagesInOrder } from './passages-in-order.ts'
import { publishersHaveStanding } from './publishers-have-standing.ts'
import { quotesStayShort } from './quotes-stay-short.ts'
import { readAfterPublication } from './read-after-publication.ts'
import { redirectsLead } from './redirects-lead.ts'
import { referencesExist } from './references-exist.ts'
import { referencesFitKinds } from './references-fit-kinds.ts'
import { relationsAcyclic } from './relations-acyclic.ts'
import { relationsFit } from './relations-fit.ts'
import { restatementsHold } from './restatements-hold.ts'
import { rolesFitEvents } from './roles-fit-events.ts'
import { rolesFitKinds } from './roles-fit-kinds.ts'
import { rolesOnce } from './roles-once.ts'
import type { Rule } from './rule.ts'
import { signatoriesActForParties } from './signatories-act-for-parties.ts'
import { slipsFit } from './slips-fit.ts'
import { speakersAgree } from './speakers-agree.ts'
import { statusMoves } from './status-moves.ts'
import { statusStepsAgree } from './status-steps-agree.ts'
import { supersedesLater } from './supersedes-later.ts'
import { unknownsRestRightly } from './unknowns-rest-rightly.ts'

/** Every cross-record rule, in the order in which they are asked: from what exists to what it says. */
export const rules: readonly Rule[] = [
  // records and their links
  idsUnique,
  redirectsLead,
  referencesExist,
  referencesFitKinds,
  linksOnce,
  distinctRecordsFit,
  labelsDiffer,
  namesDiffer,
  figuresOnce,
  countedOnce,
  dossiersCover,
  // documents and their passages
  passagesInOrder,
  outlinesFit,
  slipsFit,
  passagesExist,
  passagesAccounted,
  derivationsAcyclic,
  derivedPassagesFit,
  publishersHaveStanding,
  linkChecksInOrder,
  // accounts and their evidence
  evidenceOnce,
  accountsRelate,
  supersedesLater,
  restatementsHold,
  moneyCompared,
  unknownsRestRightly,
  derivationsHold,
  codesAssigned,
  amountsSound,
  // words
  fragmentsFit,
  quotesStayShort,
  formsFitFragments,
  speakersAgree,
  // who does what
  rolesFitKinds,
  rolesFitEvents,
  rolesOnce,
  signatoriesActForParties,
  commitmentParties,
  relationsFit,
  relationsAcyclic,
  // time
  statusMoves,
  statusStepsAgree,
  intervalsRunForward,
  historiesRunForward,
  datesAgree,
  partsWithinEvents,
  nothingAfterPublication,
  readAfterPublication,
]
