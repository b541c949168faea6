import { citedRecord } from '../../../../cite/cited-record.ts'
import { addressedRecord, type RecordParams, recordParams } from '../../../../forms/addressed-record.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = recordParams

/** The citation of a record as BibTeX, to be downloaded. */
export async function GET(_: Request, { params }: { params: Promise<RecordParams> }) {
  const { bibtex } = await citedRecord(await addressedRecord(await params))
  return new Response(`${bibtex}\n`, { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } })
}
