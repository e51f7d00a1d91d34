// What the log already knows of a call: so that a turn that is taken again finds its results instead of acting twice.
import { openQuestion, type ToolResult } from '@baton/agent'
import { type ActionState, type Conversation, canonical } from '@baton/core'

export type Known =
  /** Nothing stands in the way of doing it. */
  | { kind: 'new' }
  | { kind: 'waits' }
  /** Begun by a process that is gone. */
  | { kind: 'interrupted'; action: ActionState }
  | { kind: 'ended'; result: ToolResult }

/** What only reads may be tried once more when it failed. */
const MAX_TRIES = 2

/**
 * `isRunningHere`: this process is doing it just now. Looks at what was done for the question that is open: asked again
 * later, it is done again.
 */
export function knownOf(
  conversation: Conversation,
  { name, input, sideEffect }: { name: string; input: unknown; sideEffect: boolean },
  isRunningHere: (callId: string) => boolean,
): Known {
  const since = openQuestion(conversation)?.messages[0]?.seq ?? 0
  const earlier = conversation.actions.filter(({ call, seq }) => call.name === name && seq > since)
  const same = earlier.filter(({ call }) => canonical(call.input) === canonical(input))

  // In other words it would still be the same deed.
  const unsure = earlier.find(({ outcome }) => outcome === 'unknown')
  if (sideEffect && unsure) return { kind: 'ended', result: resultOf(unsure) }
  const gone = earlier.find((each) => isInterrupted(each) && !isRunningHere(each.call.callId))
  if (gone && (sideEffect || same.includes(gone))) return { kind: 'interrupted', action: gone }

  const last = same.at(-1)
  if (!last) return { kind: 'new' }
  if (last.state !== 'ended') return { kind: 'waits' }
  if (last.outcome === 'failed' && !sideEffect && same.length < MAX_TRIES) return { kind: 'new' }
  return { kind: 'ended', result: resultOf(last) }
}

export function resultOf({ outcome, result }: Pick<ActionState, 'outcome' | 'result'>): ToolResult {
  switch (outcome) {
    case 'done':
      return { ok: true, text: result, data: dataOf(result) }
    case 'declined':
      return no('The customer did not allow it.', { declined: true })
    case 'unknown':
      return no(
        'It was begun, and it is not known whether it was done. Do not try again: a person has to look.',
        { unknown: true },
      )
    case 'unavailable':
      return no(`Not available: ${result}`)
    case 'failed':
    case null:
      return no(result || 'It failed.')
  }
}

export function no(error: string, more: Partial<ToolResult> = {}): ToolResult {
  return { ok: false, text: error, error, ...more }
}

function isInterrupted({ state, asked }: ActionState): boolean {
  return state === 'running' && !asked
}

function dataOf(result: string): unknown {
  try {
    return JSON.parse(result)
  } catch {
    return result
  }
}
