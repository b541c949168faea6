import { join, resolve } from 'node:path'
import { commandEnvironment } from './environment.ts'
import { Refusal } from './refusal.ts'
import { readPort } from './start/port.ts'
import { type Service, serveAll } from './start/serve-all.ts'
import { onStop } from './stop.ts'

const root = resolve(import.meta.dirname, '../../..')
const env = commandEnvironment(root, process.env)
const host = process.env['ENTENTE_HOST'] ?? '127.0.0.1'

function service(name: string, folder: string, readyPath: string, variable: string, port: number): Service {
  const chosen = readPort(process.env, variable, port)
  return {
    name,
    port: chosen,
    readyPath,
    serve: {
      command: process.execPath,
      args: ['--run', 'serve'],
      cwd: join(root, 'apps', folder),
      env: { ...env, HOST: host, PORT: String(chosen.number) },
    },
  }
}

try {
  await serveAll(
    {
      host,
      build: { command: 'turbo', args: ['run', 'build', '--output-logs=errors-only'], cwd: root, env },
      services: [
        service('site', 'web', '/', 'WEB_PORT', 3000),
        service('API', 'api', '/healthz', 'API_PORT', 8787),
      ],
      patienceMs: 60_000,
      graceMs: 5_000,
      print: (line) => console.log(line),
    },
    onStop(),
  )
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
