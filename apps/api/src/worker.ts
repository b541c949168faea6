import { entente } from '@entente/domain/dataset'
import { editions } from '@entente/domain/history'
import { createApp } from './app.ts'

/** The API on workerd, over the dataset in its bundle and its history. */
export default createApp({ ledger: entente(), editions: editions() })
