/** The arguments that run tasks on two cores, show what is new, and finish what an error does not touch. */
export function turboRun(...tasks: string[]): string[] {
  return [
    'run',
    ...tasks,
    '--concurrency=2',
    '--continue=dependencies-successful',
    '--output-logs=new-only',
    '--ui=stream',
  ]
}
