import { type Command, type Ending, type ProcessGroup, startGroup } from '../process-group.ts'
import { Refusal } from '../refusal.ts'
import { answers } from './answers.ts'
import { type Port, refuseTakenPorts } from './port.ts'
import { prefixLines } from './prefix-lines.ts'

/** A server of ours: what starts it, where it listens, and the path that answers once it is ready. */
export interface Service {
  readonly name: string
  readonly port: Port
  readonly readyPath: string
  readonly serve: Command
}

/** Everything that `start` does, so that tests can put other commands in. */
export interface Plan {
  readonly host: string
  readonly build: Command
  readonly services: readonly Service[]
  /** How long the services may take to answer, in milliseconds. */
  readonly patienceMs: number
  /** How long a process may take to end before it is killed, in milliseconds. */
  readonly graceMs: number
  readonly print: (line: string) => void
}

/**
 * Builds, serves, tells the addresses once all answer, and stays until `stop`.
 *
 * When it settles, every process it started is gone. It resolves where `stop` ended it.
 *
 * @throws Refusal where a port is taken, the build fails, a service dies or none answers in time.
 */
export async function serveAll(plan: Plan, stop: AbortSignal): Promise<void> {
  const groups: ProcessGroup[] = []
  const stopped = new Promise<'stopped'>((resolve) => {
    stop.addEventListener('abort', () => resolve('stopped'), { once: true })
    if (stop.aborted) resolve('stopped')
  })
  try {
    await refuseTakenPorts(plan.host, ports(plan))
    const build = startGroup(plan.build, ['ignore', 'inherit', 'inherit'])
    groups.push(build)
    const built = await Promise.race([build.ended, stopped])
    if (built === 'stopped') return
    if (!built.ok) throw new Refusal(`The build failed (${built.how}): its own message is above.`)

    await refuseTakenPorts(plan.host, ports(plan))
    if (stop.aborted) return
    const running = plan.services.map((service) => {
      const group = startGroup(service.serve, ['ignore', 'pipe', 'pipe'])
      groups.push(group)
      prefixLines(group.child.stdout, service.name, plan.print)
      prefixLines(group.child.stderr, service.name, plan.print)
      return { service, group }
    })
    const died = Promise.race(
      running.map(({ service, group }) => group.ended.then((how) => death(service, how))),
    )
    const ready = await Promise.race([allAnswer(plan, stop), died, stopped])
    if (ready === 'stopped') return
    if (ready instanceof Refusal) throw ready

    for (const service of plan.services) plan.print(`${service.name}: ${address(plan.host, service)}`)
    plan.print('Ctrl-C ends both.')
    const end = await Promise.race([died, stopped])
    if (end instanceof Refusal) throw end
  } finally {
    await Promise.all(groups.map((group) => group.end(plan.graceMs)))
  }
}

function ports(plan: Plan): Port[] {
  return plan.services.map((service) => service.port)
}

function death(service: Service, ending: Ending): Refusal {
  return new Refusal(`The ${service.name} ended by itself (${ending.how}), so everything was ended.`)
}

async function allAnswer(plan: Plan, stop: AbortSignal): Promise<'ready' | Refusal> {
  const limit = AbortSignal.any([stop, AbortSignal.timeout(plan.patienceMs)])
  const silent = await Promise.all(
    plan.services.map(async (service) => {
      const answered = await answers(address(plan.host, service) + service.readyPath, limit)
      return answered ? [] : [service.name]
    }),
  )
  const names = silent.flat()
  if (names.length === 0) return 'ready'
  return new Refusal(`No answer within ${plan.patienceMs / 1000} s from: ${names.join(', ')}.`)
}

function address(host: string, service: Service): string {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  return `http://${local ? 'localhost' : host}:${service.port.number}`
}
