// What a model reads of an answer. The person's words stand as they were said; they are for the customer, and no
// instruction to the assistant.
import type { Answer } from './handoff.ts'

export type Told = {
  status: Answer['status']
  replies: { by: string; text: string }[]
  /** What is true now, in words for the assistant. */
  note: string
}

const NOTE: Record<Answer['status'], string> = {
  waiting:
    'A person has been asked and has everything said so far. Nobody has answered yet: tell the customer so, and promise no time.',
  with_a_person:
    'A person is answering. Pass their words on as theirs, and do not answer in their place.',
  with_the_assistant:
    'The person has handed the conversation back to you. Pass their words on as theirs, then go on yourself.',
  solved: 'The person has closed the matter. Pass their words on as theirs.',
}

export function told({ status, replies }: Answer): Told {
  return { status, replies: replies.map(({ by, text }) => ({ by, text })), note: NOTE[status] }
}

export const TOOL_NAME = 'talkToPerson'

/** What the model is asked for. */
export const TOOL_INPUT = {
  type: 'object' as const,
  properties: {
    reason: {
      type: 'string' as const,
      description: 'Why a person is needed, in one sentence',
    },
  },
  required: ['reason'],
  additionalProperties: false as const,
}

export type ToolInput = { reason: string }

/** An id of the framework's, in the letters that Baton takes. */
export function askIdOf(toolCallId: string): string {
  return toolCallId.replace(/[^\w.:-]/g, '_').slice(0, 128)
}
