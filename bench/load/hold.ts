// Customers who have the page open and say nothing.
import { type Line, targetAt } from './target.ts'
import type { HoldTask } from './task.ts'
import { inBatches } from './wire.ts'

const AT_ONCE = 16
let held: Line[] = []

export async function hold({ target, connections }: HoldTask): Promise<void> {
  const { openLine } = targetAt(target)
  held.push(...(await inBatches(Array.from({ length: connections }), AT_ONCE, openLine)))
}

export async function letGo(): Promise<void> {
  for (const line of held) line.close()
  held = []
}
