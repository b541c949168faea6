import Negotiator from 'negotiator'

/** Whether an `Accept-Encoding` header prefers gzip to the bytes as they are. Standard: RFC 9110, section 12.5.3. */
export function acceptsGzip(header: string | null): boolean {
  if (header === null || !/gzip|\*/i.test(header)) return false
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } })
  return negotiator.encodings(['gzip', 'identity'])[0] === 'gzip'
}

const packed = new WeakMap<Uint8Array, Promise<Uint8Array<ArrayBuffer>>>()

/** A body compressed by gzip (RFC 1952); one that is kept is compressed once. */
export function gzip(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  let made = packed.get(body)
  if (!made) {
    made = new Response(gzipStream(new Blob([body]).stream())).bytes()
    packed.set(body, made)
  }
  return made
}

/** A stream compressed by gzip as it goes. */
export const gzipStream = (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> => body.pipeThrough(new CompressionStream('gzip'))
