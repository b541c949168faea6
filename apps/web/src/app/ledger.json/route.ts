import { asJson } from '../../commitments/ledger-csv.ts'
import { ledgerRows } from '../../commitments/ledger-row.ts'

export const dynamic = 'force-static'

/** Every commitment as JSON, in the shape of the ledger’s rows. */
export const GET = async () =>
  new Response(asJson(await ledgerRows()), { headers: { 'content-type': 'application/json' } })
