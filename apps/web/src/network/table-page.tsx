import { WidePageHead } from '../frame/wide-page-head.tsx'
import { words } from '../words.ts'
import { directoryOf } from './directory.ts'
import { gather } from './gather.ts'
import { networkOf } from './network.ts'
import { TieTable } from './tie-table.tsx'

/** The page of all ties as a table; the drawing has its own page, so that neither is heavy. */
export async function TablePage() {
  const gathered = await gather()
  const network = networkOf(gathered.bonds, gathered.actors)
  return (
    <>
      <WidePageHead title={words.network.table} lede={words.network.tableNote} />
      <p>
        <a href="/network">{words.network.toDrawing}</a>
      </p>
      <TieTable bonds={gathered.bonds} directory={directoryOf(gathered, network)} />
    </>
  )
}
