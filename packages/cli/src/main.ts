#!/usr/bin/env node
import { run } from './program.ts'
import { processTerminal } from './terminal/process-terminal.ts'

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await run(process.argv.slice(2), processTerminal())
