// Pieces that several endpoints share.
import * as z from 'zod'
import { FileId, MAX_ATTACHMENTS } from '../attachment.ts'
import { ConversationId, MAX_SEQ } from '../conversation.ts'
import { MacroSteps } from '../macro.ts'

/** Chosen by the sender, so that a request sent twice is recognised and done once. */
export const SenderId = z
  .string()
  .regex(/^[\w.:-]{1,128}$/, 'must be 1 to 128 letters, digits or any of . _ : -')
  .describe('Chosen by you; the same id sent again is recognised and stored once')

/**
 * What Baton, a desk or a channel says has a dot in its id, such as `<connection>.<id>`. Whoever writes here cannot take
 * such an id: the words it belongs to would pass for already said, and never arrive.
 */
export const MessageSenderId = SenderId.regex(
  /^[^.]*$/,
  'must have no dot: ids with one are for what comes from desks, channels and Baton itself',
).describe('Chosen by you, without a dot; the same id sent again is recognised and stored once')

export const Text = z
  .string()
  .max(10_000, 'must be at most 10,000 characters')
  .refine((text) => text.trim() !== '', 'must not be empty')

const SAID = {
  messageId: MessageSenderId,
  text: z
    .string()
    .max(10_000, 'must be at most 10,000 characters')
    .default('')
    .describe('May be empty when there are attachments'),
  attachments: z
    .array(FileId)
    .max(MAX_ATTACHMENTS, `must be at most ${MAX_ATTACHMENTS} files`)
    .refine((ids) => new Set(ids).size === ids.length, 'must not name a file twice')
    .optional()
    .describe('Ids of files that you have uploaded to this conversation'),
}

function saysSomething({
  text,
  attachments,
}: {
  text: string
  attachments?: string[] | undefined
}) {
  return text.trim() !== '' || (attachments?.length ?? 0) > 0
}

const SAYS_NOTHING = {
  path: ['text'],
  message: 'must not be empty, unless there are attachments',
}

/** Words, files, or both. */
export const SaidBody = z.strictObject(SAID).refine(saysSomething, SAYS_NOTHING)

/** What a human says to the customer, and what they knew when they began. */
export const ReplyBody = z
  .strictObject({
    ...SAID,
    after: z
      .number()
      .int()
      .min(0)
      .max(MAX_SEQ)
      .optional()
      .describe(
        'How far the log had come when the reply was begun. When another human has answered since, it is refused with `answered-meanwhile` and nothing is sent',
      ),
    steps: MacroSteps.optional().describe(
      'What is done with it, all at once or not at all: the rest of a macro',
    ),
  })
  .refine(saysSomething, SAYS_NOTHING)

export const ConversationParams = z.object({
  conversationId: ConversationId.describe('As returned when it was created'),
})

export const Acknowledged = z.object({
  seq: z.number().int().describe('How many events the conversation has now'),
})
