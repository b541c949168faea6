export { type Client, type ClientOptions, createClient } from './client.ts'
export type {
  Answer,
  Asked,
  Fault,
  GetPath,
  Item,
  ListPath,
  ListQuestion,
  Paged,
  ProblemDetails,
  Question,
  Schemas,
  Verification,
} from './contract.ts'
export { ProblemError } from './problem-error.ts'
export type { Fetch } from './send.ts'
