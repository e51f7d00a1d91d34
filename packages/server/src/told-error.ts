// What the log of the process says of an error. Errors carry along what they met: a database the row it refused, a model's
// provider the whole prompt. Logs are kept elsewhere, longer and by others, so only where and how it failed is told.

export type ToldError = {
  type: string
  message?: string
  code?: string
  table?: string
  constraint?: string
  at: string[]
  cause?: ToldError
}

/** Enough to find the place; the rest is the way a framework came there. */
const FRAMES = 12
const DEEPEST = 3

export function toldError(error: unknown, depth = 1): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { code, table, constraint, severity } = error as Error & Record<string, unknown>
  // What a database says of a value quotes it.
  const isOfDatabase = typeof severity === 'string'
  return {
    type: error.name,
    ...(isOfDatabase ? {} : { message: error.message.slice(0, 500) }),
    ...named({ code, table, constraint }),
    at: framesOf(error),
    ...(error.cause instanceof Error && depth < DEEPEST
      ? { cause: toldError(error.cause, depth + 1) }
      : {}),
  }
}

function named(values: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(texts) as Record<string, string>
}

/** Without what stands before them, which is the message again. */
function framesOf({ stack = '' }: Error): string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return frames.slice(0, FRAMES).map((line) => line.trim())
}
