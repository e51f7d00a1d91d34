// What was done for the open question in a turn that ended to wait for the customer: told to the model as if it had just
// called for it, so that it goes on from there and asks for nothing twice.
import { type ActionState, type Conversation, openQuestion } from '@baton/core'
import { fenced } from './fence.ts'
import type { ModelMessage } from './language-model.ts'

export function doneBefore(conversation: Conversation): ModelMessage[] {
  const since = openQuestion(conversation)?.messages[0]?.seq ?? 0
  return conversation.actions
    .filter(({ seq, state }) => seq > since && state === 'ended')
    .flatMap(({ call, outcome, result }): ModelMessage[] => {
      const { callId: id, name } = call
      const text = fenced('result', wordsOf({ outcome, result }))
      return [
        { role: 'calls', text: '', calls: [{ id, name, input: JSON.stringify(call.input) }] },
        { role: 'results', results: [{ id, name, text }] },
      ]
    })
}

function wordsOf({ outcome, result }: Pick<ActionState, 'outcome' | 'result'>): string {
  switch (outcome) {
    case 'done':
      return result
    case 'declined':
      return 'The customer did not allow it. Do not ask again.'
    case 'unavailable':
      return `Not available: ${result}`
    case 'unknown':
      return 'It was begun, and it is not known whether it was done. Do not try again: a person has to look.'
    case 'failed':
    case null:
      return `Failed: ${result}`
  }
}
