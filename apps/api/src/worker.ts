import { entente } from '@entente/domain/dataset'
import { createApp } from './app.ts'

/** The API on workerd, over the dataset in its bundle. */
export default createApp({ ledger: entente() })
