// A body that drips in keeps a request open for nothing; whoever has a bad line sends it again.
import { Rejection } from './problem.ts'

export const BODY_MS = 30_000

/** Throws a `Rejection` when it takes longer. */
export async function inTime<Body>(body: Promise<Body>, ms = BODY_MS): Promise<Body> {
  // Nobody listens to a body that comes too late, or breaks off then.
  body.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), ms)
  })
  try {
    return await Promise.race([body, late])
  } finally {
    clearTimeout(timer)
  }
}

function tooSlow(): Rejection {
  return new Rejection('invalid', 'The body took too long to arrive. Send it again.')
}
