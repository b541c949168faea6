export { type Choice, type Client, type ClientOptions, createClient } from './client.ts'
export type {
  Answer,
  Asked,
  ChoicePath,
  Chosen,
  Fault,
  Field,
  GetPath,
  Item,
  ListPath,
  ListQuestion,
  Paged,
  Part,
  ProblemDetails,
  Question,
  Schemas,
  Verification,
} from './contract.ts'
export type { Keeper, Kept } from './keeper.ts'
export { ProblemError } from './problem-error.ts'
export type { Fetch } from './send.ts'
