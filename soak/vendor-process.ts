// The other end of vendors/vendors.ts: a task goes out, its result comes back.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Opened, Report, Task } from './vendors/task.ts'

export type VendorProcess = {
  open(task: Omit<Extract<Task, { kind: 'open' }>, 'kind'>): Promise<Opened>
  outage(task: Omit<Extract<Task, { kind: 'outage' }>, 'kind'>): Promise<void>
  recover(): Promise<void>
  report(): Promise<Report>
  stop(): void
}

type Answer = { id: number; result?: unknown; error?: string }

export function startVendors(): VendorProcess {
  const program = fileURLToPath(new URL('vendors/vendors.ts', import.meta.url))
  const execArgv = ['--disable-warning=ExperimentalWarning']
  const child = fork(program, { stdio: 'inherit', serialization: 'advanced', execArgv })
  const waiting = new Map<number, (answer: Answer) => void>()
  let lastId = 0
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer))
  child.once('exit', () => {
    for (const [id, answered] of waiting) answered({ id, error: 'The vendors have ended.' })
  })

  async function perform(task: Task): Promise<unknown> {
    const id = ++lastId
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      child.send({ id, task })
    })
    waiting.delete(id)
    if (answer.error) throw new Error(answer.error)
    return answer.result
  }
  return {
    open: (task) => perform({ kind: 'open', ...task }) as Promise<Opened>,
    outage: async (task) => void (await perform({ kind: 'outage', ...task })),
    recover: async () => void (await perform({ kind: 'recover' })),
    report: () => perform({ kind: 'report' }) as Promise<Report>,
    stop: () => child.kill('SIGKILL'),
  }
}
