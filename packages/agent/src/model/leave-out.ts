// What operators leave out of what models read: what people wrote, what actions gave and where the customer is. The
// knowledge and the operator's own instructions stay: they are the operator's words. Every request of every kind goes
// through here, so that nothing depends on who has thought of it.
import type { RedactionRules } from '@baton/contract'
import { type Conversation, redactor } from '@baton/core'
import type { LanguageModel, ModelMessage } from './language-model.ts'
import { parsed } from './parsed.ts'

export type LeavingOut = { leaveOut?: RedactionRules | undefined }

export function leavingOut(model: LanguageModel, { leaveOut }: LeavingOut): LanguageModel {
  if (!leaveOut) return model
  const clean = redactor(leaveOut)
  return {
    ask: (request) =>
      model.ask({
        ...request,
        messages: request.messages.map((message) => cleaned(message, clean)),
      }),
  }
}

/** Before it is cut to a length: half a card's number is not known for one. */
export function withoutLeftOut(conversation: Conversation, { leaveOut }: LeavingOut): Conversation {
  if (!leaveOut) return conversation
  const clean = redactor(leaveOut)
  const from = conversation.messages.length - READ_WHOLE
  const messages = conversation.messages.map((said, at) =>
    at < from ? said : { ...said, text: clean(said.text) },
  )
  return { ...conversation, messages }
}

/** No request has more of a conversation in it. */
const READ_WHOLE = 60

type Clean = (text: string) => string

function cleaned(message: ModelMessage, clean: Clean): ModelMessage {
  switch (message.role) {
    case 'user':
    case 'assistant':
      return { ...message, text: clean(message.text) }
    case 'calls':
      return {
        ...message,
        text: clean(message.text),
        calls: message.calls.map((call) => ({
          ...call,
          input: JSON.stringify(cleanDeep(parsed(call.input), clean)),
        })),
      }
    case 'results':
      return {
        ...message,
        results: message.results.map((result) => ({ ...result, text: clean(result.text) })),
      }
  }
}

/** Also numbers: a card's is one. */
function cleanDeep(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value)
  if (typeof value === 'number') {
    const words = clean(String(value))
    return words === String(value) ? value : words
  }
  if (Array.isArray(value)) return value.map((one) => cleanDeep(one, clean))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, cleanDeep(one, clean)]),
  )
}
