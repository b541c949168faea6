/** What the runners of tests and scripts add for themselves; a build in another folder must not see it. */
const ofRunners =
  /^(?:NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL|INIT_CWD|VITEST.*|TURBO_HASH|npm_(?:package|lifecycle)_.*|PNPM_(?:PACKAGE_NAME|SCRIPT_SRC_DIR))$/

/** The environment without what runners of tests and scripts add to it, and without telemetry. */
export function plainEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !ofRunners.test(name))
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' }
}
