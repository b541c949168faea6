import { citedRecord } from '../../../../cite/cited-record.ts'
import { addressedRecord, type RecordParams, recordParams } from '../../../../forms/addressed-record.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = recordParams

/** The citation of a record as CSL-JSON, to be downloaded. */
export async function GET(_: Request, { params }: { params: Promise<RecordParams> }) {
  const { csl } = await citedRecord(await addressedRecord(await params))
  return new Response(`${csl}\n`, {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  })
}
