// The other end of bench/load/load.ts: a task goes out, its result comes back.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type {
  DeliverResult,
  DeliverTask,
  HoldTask,
  Task,
  TaskAnswer,
  TurnsResult,
  TurnsTask,
} from './load/task.ts'

export type LoadProcess = {
  turns(task: TurnsTask): Promise<TurnsResult>
  deliver(task: DeliverTask): Promise<DeliverResult>
  hold(task: HoldTask): Promise<void>
  letGo(): Promise<void>
  stop(): void
}

export function startLoad(): LoadProcess {
  const program = fileURLToPath(new URL('load/load.ts', import.meta.url))
  const child = fork(program, { stdio: 'inherit', serialization: 'advanced' })
  const waiting = new Map<number, (answer: TaskAnswer) => void>()
  let lastId = 0
  child.on('message', (answer: TaskAnswer) => waiting.get(answer.id)?.(answer))
  child.once('exit', () => {
    for (const [id, answered] of waiting) answered({ id, error: 'The load process has ended.' })
  })

  async function perform(task: Record<string, unknown>): Promise<unknown> {
    const id = ++lastId
    const answer = await new Promise<TaskAnswer>((resolve) => {
      waiting.set(id, resolve)
      child.send({ ...task, id } as Task)
    })
    waiting.delete(id)
    if (answer.error) throw new Error(answer.error)
    return answer.result
  }
  return {
    turns: (task) => perform({ kind: 'turns', ...task }) as Promise<TurnsResult>,
    deliver: (task) => perform({ kind: 'deliver', ...task }) as Promise<DeliverResult>,
    hold: async (task) => void (await perform({ kind: 'hold', ...task })),
    letGo: async () => void (await perform({ kind: 'let-go' })),
    stop: () => child.kill('SIGKILL'),
  }
}
