import { answers } from '@entente/commands/answers'
import { startGroup } from '@entente/commands/process-group'

/** A site and an API that answer, until they are ended. */
export interface Served {
  readonly site: string
  readonly api: string
  end(): Promise<void>
}

/** How long the build and the start may take, in milliseconds. */
const patience = 240_000
/** How long the servers may take to end before they are killed, in milliseconds. */
const grace = 15_000

/**
 * Runs a command that builds and serves, such as `pnpm start`, and waits until the site and the API answer.
 * Throws with the last of what was printed where they do not.
 */
export async function serve(
  command: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
  [sitePort, apiPort]: readonly [number, number],
): Promise<Served> {
  const [program = '', ...args] = command
  const env = { ...environment, WEB_PORT: String(sitePort), API_PORT: String(apiPort) }
  const group = startGroup({ command: program, args, cwd: folder, env }, ['ignore', 'pipe', 'pipe'])
  let printed = ''
  for (const stream of [group.child.stdout, group.child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  const [site, api] = [`http://127.0.0.1:${sitePort}`, `http://127.0.0.1:${apiPort}`]
  const over = new AbortController()
  const limit = AbortSignal.any([over.signal, AbortSignal.timeout(patience)])
  const ready = await Promise.race([
    group.ended.then(() => false),
    Promise.all([answers(`${site}/`, limit), answers(`${api}/healthz`, limit)]).then((all) =>
      all.every(Boolean),
    ),
  ])
  if (ready) return { site, api, end: () => group.end(grace) }
  over.abort()
  await group.end(grace)
  throw new Error(`${command.join(' ')} did not come to serve:\n${printed.slice(-4_000)}`)
}
