import { entente } from '@entente/domain/dataset'

const { rows } = await entente().totals({ by: ['receiver'] })
for (const { receiver, nature, currency, amount } of rows) console.log(receiver, nature, currency, amount)
