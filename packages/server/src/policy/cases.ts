// What teammates have said of decisions, each with what a policy makes of the turn.
import type { Policy, PolicyCase } from '@baton/contract'
import { judgeCase, marksOf, walk } from '@baton/core'
import { containsPhrase } from '@baton/judge'
import type { RecordedConversation, RecordedLog } from './recorded.ts'

const MAX_CONVERSATIONS = 500

export async function listCases(
  log: RecordedLog,
  workspaceId: string,
  policy: Policy,
): Promise<PolicyCase[]> {
  const marked = await log.marked(workspaceId, MAX_CONVERSATIONS)
  return marked
    .flatMap((conversation) => casesOf(conversation, policy))
    .sort((a, b) => b.at.localeCompare(a.at))
}

function casesOf({ id, events }: RecordedConversation, policy: Policy): PolicyCase[] {
  const walked = walk(id, events, containsPhrase)
  return marksOf(walked).flatMap(({ messageId, marked }) => {
    const turn = walked.steps.findLast(
      (step) => step.kind === 'turn' && step.messageId === messageId,
    )
    const verdict = judgeCase(walked, { messageId, mark: marked.mark }, policy)
    if (turn?.kind !== 'turn' || !verdict) return []
    const { signals, context, decision } = turn
    return [
      {
        conversationId: id,
        messageId,
        ...marked,
        text: context.text,
        channel: context.channel,
        attributes: context.attributes,
        signals,
        recorded: decision,
        ...verdict,
      },
    ]
  })
}
