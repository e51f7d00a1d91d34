// Takes away what was sent up and never sent off: a customer who closes the page leaves files that no message names.
import type { Files } from './files.ts'

export type Sweeper = {
  start(): void
  sweep(): Promise<void>
  stop(): Promise<void>
}

const EVERY_MS = 3_600_000
const AT_ONCE = 200

export function createSweeper(
  files: Pick<Files, 'sweep'>,
  onFault: (error: unknown) => void,
): Sweeper {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  async function sweep(): Promise<void> {
    for (let looked = AT_ONCE; looked === AT_ONCE && !stopped; ) looked = await files.sweep(AT_ONCE)
  }

  return {
    sweep,
    start() {
      timer = setInterval(() => {
        running = running.then(sweep).catch(onFault)
      }, EVERY_MS)
      timer.unref()
    },
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      await running
    },
  }
}
