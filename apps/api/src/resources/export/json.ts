import type { ExportBody } from './body.ts'
import { streamOf } from './stream.ts'

/** Writes the whole dataset as one JSON document, a record at a time. */
export const writeJson = async (body: ExportBody) => streamOf(json(body))

async function* json({ head, records }: ExportBody): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"records":[\n`
  let first = true
  for await (const record of records()) {
    yield `${first ? '' : ',\n'}${JSON.stringify(record)}`
    first = false
  }
  yield '\n]}\n'
}
