import { Still } from '../frame/still.tsx'
import { WidePageHead } from '../frame/wide-page-head.tsx'
import { words } from '../words.ts'
import { type Directory, directoryOf } from './directory.ts'
import { gather } from './gather.ts'
import { networkOf } from './network.ts'
import { TieTable } from './tie-table.tsx'

/** The page of all ties as a table; the drawing has its own page, so that neither is heavy. */
export async function TablePage() {
  const gathered = await gather()
  const here = directoryOf(gathered, networkOf(gathered.bonds, gathered.actors))
  // The sections of actors stand on the page of the drawing.
  const directory: Directory = (id) => {
    const { name, href } = here(id)
    return { name, href: href.startsWith('#') ? `/network${href}` : href }
  }
  return (
    <Still>
      <WidePageHead title={words.network.table} lede={words.network.tableNote} />
      <p>
        <a href="/network">{words.network.toDrawing}</a>
      </p>
      <TieTable bonds={gathered.bonds} directory={directory} />
    </Still>
  )
}
