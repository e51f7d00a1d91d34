// What teammates have said of decisions, as cases that a policy passes or fails.
import type { Decision, Mark, Policy } from '@baton/contract'
import { decide } from './decide.ts'
import type { RecordedTurn, Walked } from './recorded-turns.ts'

export type CaseVerdict = {
  /** What the policy makes of the marked turn. */
  decision: Decision
  passes: boolean
}

/** What somebody has said of a turn: how it was decided, or how it should be. */
export type Said = { mark: Mark } | { expected: Decision['kind'] }

/** Null when the turn is not in the log. */
export function judgeCase(
  { steps }: Walked,
  { messageId, ...said }: { messageId: string } & Said,
  policy: Policy,
): CaseVerdict | null {
  const turns = steps.filter((step) => step.kind === 'turn')
  const place = turns.findLastIndex((turn) => turn.messageId === messageId)
  const turn = turns[place]
  if (!turn) return null
  const decision = decide(turn.signals, policy, turn.context).decision
  const earlier = turns.slice(0, place).some((one) => escalates(one, policy))
  const now = { decision, earlier }
  return {
    decision,
    passes: 'mark' in said ? passes(said.mark, turn.decision, now) : meets(said.expected, now),
  }
}

/** Who has been sent to a person before never comes to this turn, except to wait. */
function meets(
  expected: Decision['kind'],
  { decision, earlier }: { decision: Decision; earlier: boolean },
): boolean {
  return decision.kind === expected && (expected === 'hold' || !earlier)
}

function passes(
  mark: Mark,
  recorded: Decision,
  { decision, earlier }: { decision: Decision; earlier: boolean },
): boolean {
  switch (mark) {
    case 'right':
      return decision.kind === recorded.kind
    case 'too-early':
      return decision.kind !== 'escalate' && !earlier
    case 'too-late':
      return earlier
    case 'missed':
      return decision.kind === 'escalate' || earlier
  }
}

function escalates({ signals, context }: RecordedTurn, policy: Policy): boolean {
  return decide(signals, policy, context).decision.kind === 'escalate'
}
