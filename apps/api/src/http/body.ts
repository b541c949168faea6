import { invalidRequest, Problem } from './problem.ts'

/**
 * Reads a request's body of at most `limit` bytes, which is to be text in UTF-8 by its headers. It stops reading as
 * soon as there is more. Throws a `Problem`: 415 for another media type, charset or coding; 413 for too much.
 */
export async function readBody(request: Request, mediaType: string, limit: number): Promise<Uint8Array> {
  checkType(request.headers, mediaType)
  return readBytes(request, limit)
}

function checkType(headers: Headers, mediaType: string): void {
  const sent = headers.get('content-type')
  const [type = '', ...parameters] = (sent ?? '').toLowerCase().split(';')
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  if (type.trim() !== mediaType || !isUtf8)
    throw new Problem(
      'unsupported-media-type',
      `Send ${mediaType} in UTF-8; this is ${sent ?? 'without a Content-Type'}.`,
      [],
      {
        Accept: mediaType,
      },
    )
  const coding = headers.get('content-encoding') ?? 'identity'
  if (coding !== 'identity')
    throw new Problem(
      'unsupported-media-type',
      `Send the text without a Content-Encoding; this is ${coding}.`,
      [],
      {
        'Accept-Encoding': 'identity',
      },
    )
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem('content-too-large', `The body may have at most ${limit} bytes.`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw badBody('it broke off before its end')
    })
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** The problem of a body that is not what it should be. */
export const badBody = (detail: string): Problem =>
  invalidRequest([{ in: 'body', parameter: 'body', detail }])
