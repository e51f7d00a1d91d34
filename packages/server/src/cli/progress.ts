// How far a long reading has come: a bar on a terminal, lines in a log. No colours, so there are none to turn off.

type Progress = { done: number; of: number; path?: string }

const BAR_WIDTH = 24
/** In a log, one line for so many documents. */
const LINES_EVERY = 25

type Terminal = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }

/** Null: shows nothing. */
export function showProgress(out: Terminal | null) {
  const bar = out?.isTTY ?? false
  return {
    step(progress: Progress): void {
      if (bar) out?.write(`\r\u001b[K${barOf(progress, out.columns ?? 80)}`)
      else if (progress.done % LINES_EVERY === 0) out?.write(`${progress.done} of ${progress.of}\n`)
    },
    end(): void {
      if (bar) out?.write('\r\u001b[K')
    },
  }
}

function barOf({ done, of, path = '' }: Progress, columns: number): string {
  const filled = Math.round((done / Math.max(of, 1)) * BAR_WIDTH)
  const head = `[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${done}/${of} `
  const room = Math.max(columns - head.length - 1, 0)
  return head + printable(path).slice(-room || undefined)
}

/** A path comes from outside: it must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')
}
