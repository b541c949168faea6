/** How a command ended, as the process tells its caller. */
export const exitCode = {
  /** Nothing is wrong. */
  fine: 0,
  /** The command did its work and found something: issues, or a copy that differs. */
  found: 1,
  /** The command was not used as it can be. */
  badUse: 2,
} as const

/** One of {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
