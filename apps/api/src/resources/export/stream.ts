import { encode } from '../../http/answer.ts'

/** How many characters are gathered before they are sent: a record by itself is too small a piece. */
const piece = 16_384

/** Sends texts as they are made, no faster than they are read, so that no more than a piece is ever held. */
export function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      let gathered = ''
      while (gathered.length < piece) {
        const { done, value } = await texts.next()
        if (done) {
          if (gathered !== '') controller.enqueue(encode(gathered))
          controller.close()
          return
        }
        gathered += value
      }
      controller.enqueue(encode(gathered))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
