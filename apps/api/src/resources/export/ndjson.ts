import type { Form } from '../../http/form.ts'
import type { ExportBody } from './body.ts'
import { streamOf } from './stream.ts'

/** The whole dataset as lines of JSON. */
export const exportNdjson: Form<ExportBody> = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  description:
    'A line a record, each a JSON document; the first line has no kind and tells the version, the hash, the licence and how to cite. NDJSON',
  write: async (body) => streamOf(lines(body)),
}

async function* lines({ head, records }: ExportBody): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`
  for await (const record of records()) yield `${JSON.stringify(record)}\n`
}
