import { entente } from '@entente/domain/dataset'
import type { Ledger } from '@entente/domain/ledger'

/** The ledger that every page asks. Pages know the port alone, never what stands behind it. */
export const ledger: Ledger = entente()
