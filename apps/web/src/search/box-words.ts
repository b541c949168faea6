import { words } from '../words.ts'
import type { SearchWords } from './search-box.tsx'

const { label, hint, loading, failed, none, noneHelp, found, foundOne, kinds, all } = words.search

/** What of the catalogue the search shows; the rest of it stays on the server. */
export const boxWords: SearchWords = {
  label,
  hint,
  loading,
  failed,
  none,
  noneHelp,
  found,
  foundOne,
  kinds,
  all,
}
