import { dataset } from '@entente/domain/dataset'
import { searchTimes } from './search.ts'
import { verifyTimes } from './verify.ts'

// Prints what was measured as JSON: times in milliseconds. Machines differ, so compare runs on one machine alone.
const report = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  dataset: { version: dataset.version, records: dataset.records.length },
  search: await searchTimes(),
  verify: await verifyTimes(),
}
console.log(JSON.stringify(report, null, 2))
