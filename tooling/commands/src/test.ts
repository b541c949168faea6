import { runCommand } from './command.ts'
import { conclude } from './counting/conclude.ts'
import { clearReports } from './counting/count-tests.ts'
import { browser } from './steps/browser.ts'
import { endToEnd } from './steps/end-to-end.ts'
import { formatting } from './steps/formatting.ts'
import { packed } from './steps/packed.ts'
import { rules } from './steps/rules.ts'
import { build, unit } from './steps/tasks.ts'
import { unused } from './steps/unused.ts'
import { verification } from './steps/verification.ts'

const steps = [browser, formatting, rules, build, unit, verification, unused, packed, endToEnd]

await runCommand(steps, clearReports, conclude)
