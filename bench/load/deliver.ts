// Messages at a fixed rate, whatever becomes of them: each is measured from the moment it was due, so that a server
// that stalls cannot slow down the one who measures it.
import { setTimeout as pause, setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { type Exchange, targetAt } from './target.ts'
import type { DeliverResult, DeliverTask } from './task.ts'

const TEXT = 'I have looked it up: your parcel left on Monday and should be with you by Thursday.'
const LATEST_MS = 10_000
let counter = 0

export async function deliver(task: DeliverTask): Promise<DeliverResult> {
  const due = new Map<string, number>()
  const latencies: number[] = []
  const exchange = await targetAt(task.target).openExchange(task.conversations, (messageId) => {
    const since = due.get(messageId)
    if (since === undefined) return
    due.delete(messageId)
    latencies.push(performance.now() - since)
  })
  await send(exchange, task, due)
  for (let waited = 0; due.size > 0 && waited < LATEST_MS; waited += 20) await pause(20)
  exchange.close()
  return { latencies, lost: due.size }
}

async function send(exchange: Exchange, task: DeliverTask, due: Map<string, number>) {
  const started = performance.now()
  const every = 1_000 / task.perSecond
  const total = Math.floor(task.forMs / every)
  const sending: Promise<void>[] = []
  for (let nth = 0; nth < total; ) {
    const at = started + nth * every
    const early = at - performance.now()
    if (early > 0) {
      // Timers are late by up to a millisecond, which would be measured too.
      await (early > 2 ? pause(early - 2) : turnOfTheLoop())
      continue
    }
    const messageId = `d${++counter}`
    due.set(messageId, at)
    sending.push(exchange.send(nth % exchange.size, messageId, TEXT))
    nth++
  }
  await Promise.all(sending)
}
