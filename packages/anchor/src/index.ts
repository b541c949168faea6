export { type Anchor, makeAnchors, passageText } from './anchor.ts'
export { canonicalText } from './canonical.ts'
export { type CodePointMap, codePointMap } from './code-points.ts'
export { decodeUtf8 } from './decode-utf8.ts'
export { type LinkEnds, linkEnds } from './link-ends.ts'
export { type Passage, segment } from './segment.ts'
export { sha256 } from './sha256.ts'
export { TextError, type TextErrorCode } from './text-error.ts'
export { textFragmentUrl } from './text-fragment.ts'
export {
  type Answer,
  type PassageAnswer,
  type Place,
  type Verification,
  type VerifyOptions,
  verify,
} from './verify.ts'
