import { runCommand } from './command.ts'
import { formatting } from './steps/formatting.ts'
import { packed } from './steps/packed.ts'
import { rules } from './steps/rules.ts'
import { build } from './steps/tasks.ts'
import { unused } from './steps/unused.ts'

await runCommand(
  [formatting, rules, build, unused, packed],
  () => {},
  ({ results }) => {
    const failed = results.filter(({ failure }) => failure)
    console.log(
      failed.length > 0 ? `\nFailed: ${failed.map(({ name }) => name).join(', ')}` : '\nAll checks passed',
    )
    return failed.length === 0
  },
)
