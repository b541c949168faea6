import { measureLedger } from './measure.ts'

// Measures the ledger at the size that is its first argument, for as many rounds as the second says.
console.log(JSON.stringify(await measureLedger(Number(process.argv[2]), Number(process.argv[3]))))
