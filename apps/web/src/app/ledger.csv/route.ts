import { asCsv } from '../../commitments/ledger-csv.ts'
import { ledgerRows } from '../../commitments/ledger-row.ts'

export const dynamic = 'force-static'

/** Every commitment as CSV. Standard: RFC 4180. */
export const GET = async () =>
  new Response(asCsv(await ledgerRows()), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  })
