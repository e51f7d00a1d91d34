// What teammates have said of decisions, and what operators kept from the playground, each with what a policy makes of it.
import type { Policy, PolicyCase } from '@baton/contract'
import { judgeCase, marksOf, type Walked, walk } from '@baton/core'
import { containsPhrase } from '@baton/judge'
import type { KeptCase, KeptCases } from './kept-cases.ts'
import type { RecordedConversation, RecordedLog } from './recorded.ts'

const MAX_CONVERSATIONS = 500

export async function listCases(
  { recorded, kept }: { recorded: RecordedLog; kept: Pick<KeptCases, 'list'> },
  workspaceId: string,
  policy: Policy,
): Promise<PolicyCase[]> {
  const [marked, tried] = await Promise.all([
    recorded.marked(workspaceId, MAX_CONVERSATIONS),
    kept.list(workspaceId),
  ])
  return [
    ...marked.flatMap((conversation) => casesOf(conversation, policy)),
    ...tried.flatMap((one) => caseOf(one, policy)),
  ].sort((a, b) => b.at.localeCompare(a.at))
}

function casesOf({ id, events }: RecordedConversation, policy: Policy): PolicyCase[] {
  const walked = walk(id, events, containsPhrase)
  return marksOf(walked).flatMap(({ messageId, marked }) => {
    const judged = judgedTurn(walked, { messageId, mark: marked.mark }, policy)
    return judged ? [{ conversationId: id, ...marked, ...judged }] : []
  })
}

function caseOf({ id, events, expected, messageId, by, at, note }: KeptCase, policy: Policy) {
  const judged = judgedTurn(walk(id, events, containsPhrase), { messageId, expected }, policy)
  const mine = { conversationId: null, mark: null, caseId: id, expected, by, at, note }
  return judged ? [{ ...mine, ...judged }] : []
}

type Judged = Omit<PolicyCase, 'conversationId' | 'mark' | 'by' | 'note' | 'at'>

function judgedTurn(
  walked: Walked,
  said: Parameters<typeof judgeCase>[1],
  policy: Policy,
): Judged | null {
  const { messageId } = said
  const turn = walked.steps.findLast((step) => step.kind === 'turn' && step.messageId === messageId)
  const verdict = judgeCase(walked, said, policy)
  if (turn?.kind !== 'turn' || !verdict) return null
  const { signals, context, decision } = turn
  const { text, channel, attributes } = context
  return { messageId, text, channel, attributes, signals, recorded: decision, ...verdict }
}
