import { TextError } from '@entente/anchor'
import {
  type CheckedCopy,
  checkCopy,
  type DocumentText,
  type Progress,
  type Refusal,
  TooLargeError,
} from './check-copy.ts'

/** What the page asks of the worker: to check a copy of a document's text. */
export interface CheckRequest {
  readonly copy: Blob | string
  readonly document: DocumentText
}

/** What the worker answers: how far it has come, any number of times, and then one end. */
export type CheckReply =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'checked'; readonly checked: CheckedCopy }
  | { readonly type: 'refused'; readonly refusal: Refusal }

const reply = (message: CheckReply) => postMessage(message)

addEventListener('message', ({ data: { copy, document } }: MessageEvent<CheckRequest>) => {
  checkCopy(copy, document, (progress) => reply({ type: 'progress', progress })).then(
    (checked) => reply({ type: 'checked', checked }),
    (error: unknown) => reply({ type: 'refused', refusal: refusalOf(error) }),
  )
})

function refusalOf(error: unknown): Refusal {
  return error instanceof TextError || error instanceof TooLargeError ? error.code : 'failed'
}
