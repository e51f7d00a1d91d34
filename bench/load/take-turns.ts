// Customers who ask, wait for the answer and ask again. A closed loop: it finds the rate a server can keep up with.
import { seededRandom } from '../../tests/random.ts'
import { greetings, questions } from '../documents.ts'
import { type Line, type Target, targetAt } from './target.ts'
import type { TurnsResult, TurnsTask } from './task.ts'

/** Then a new conversation, as customers come and go; it is opened beforehand. */
const TURNS_OF_ONE = 8

export async function takeTurns(task: TurnsTask): Promise<TurnsResult> {
  const target = targetAt(task.target)
  const result: TurnsResult = { latencies: [], elapsedMs: 0, escalated: 0 }
  const started = performance.now()
  const goesOn = () =>
    performance.now() - started < task.forMs && result.latencies.length < task.turns
  await Promise.all(
    Array.from({ length: task.customers }, (_, nth) => {
      const next = task.say === 'greetings' ? greetings() : questions(seededRandom(nth + 1))
      return ask(target, { next, goesOn, result })
    }),
  )
  return { ...result, elapsedMs: performance.now() - started }
}

type Run = { next: () => string; goesOn: () => boolean; result: TurnsResult }

async function ask(target: Target, { next, goesOn, result }: Run): Promise<void> {
  let line: Line = await target.openLine()
  let after = target.openLine()
  for (let turn = 1; goesOn(); turn++) {
    const asked = performance.now()
    const answered = await line.turn(next())
    result.latencies.push(performance.now() - asked)
    if (!answered) result.escalated++
    if (answered && turn % TURNS_OF_ONE !== 0) continue
    line.close()
    line = await after
    after = target.openLine()
  }
  line.close()
  ;(await after).close()
}
