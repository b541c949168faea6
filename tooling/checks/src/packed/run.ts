import { basename, resolve } from 'node:path'
import { pack } from './pack.ts'
import { packageProblems } from './package-problems.ts'
import { publicPackages } from './public-packages.ts'

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../../..'))

try {
  for (const folder of publicPackages(root)) {
    const name = basename(folder)
    const problems = await packageProblems(pack(folder))
    for (const problem of problems) console.log(`packages/${name}: ${problem}`)
    console.log(`packages/${name}: ${problems.length} problems as published`)
    if (problems.length > 0) process.exitCode = 1
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
