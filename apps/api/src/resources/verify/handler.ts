import { decodeUtf8, TextError, verify } from '@entente/anchor'
import { badBody, readBody } from '../../http/body.ts'
import { recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { findDocument } from '../records/find-record.ts'
import { verifyContract } from './contract.ts'

/** Answers with what became of a document's passages in the text that was sent. */
export const verifyOperation = operation(verifyContract, async ({ path: { id } }, { ledger, request }) => {
  const found = await findDocument(ledger, id, {})
  if ('movedTo' in found) return { movedTo: recordAddress('document', found.movedTo, undefined, '/verify') }
  const { document } = found
  const bytes = await readBody(request, verifyContract.takes.mediaType, verifyContract.takes.limit)
  const verification = await verify(document.passages, textOf(bytes), {
    textSha256: document.text.sha256,
    language: document.language,
  })
  return {
    body: {
      ...verification,
      sameText: verification.sameText ?? false,
      links: {
        record: recordAddress('document', id),
        passages: recordAddress('document', id, undefined, '/passages'),
      },
    },
  }
})

function textOf(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes)
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    throw badBody(error.message)
  }
}
