import { compareSearch } from './compare.ts'

// Compares searches at the size that is its first argument, for as many rounds as the second says.
console.log(JSON.stringify(await compareSearch(Number(process.argv[2]), Number(process.argv[3]))))
