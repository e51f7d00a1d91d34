// Help for a teammate who writes: told line by line, read and sent by nobody but them.
import * as z from 'zod'
import { Citation } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { ConversationParams } from './shared.ts'

const Words = z
  .string()
  .max(10_000, 'must be at most 10,000 characters')
  .refine((text) => text.trim() !== '', 'must not be empty')

export const AssistWanted = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('draft'),
    wish: z
      .string()
      .max(1_000, 'must be at most 1,000 characters')
      .default('')
      .describe('What the reply should say'),
  }),
  z.strictObject({
    kind: z.literal('rewrite'),
    text: Words,
    tone: z.enum(['friendlier', 'more-formal', 'shorter', 'clearer', 'corrected']),
  }),
  z.strictObject({
    kind: z.literal('translate'),
    text: Words,
    to: z.string().min(2).max(35).describe('BCP 47, such as de or pt-BR'),
  }),
])
export type AssistWanted = z.infer<typeof AssistWanted>

export const AssistLine = z.discriminatedUnion('kind', [
  /** The whole text so far. */
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('done'), text: z.string(), citations: z.array(Citation) }),
  z.object({ kind: z.literal('failed'), words: z.string() }),
])
export type AssistLine = z.infer<typeof AssistLine>

export const assistEndpoints = defineEndpoints({
  assist: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/assist',
    summary: 'Let the model draft a reply, rewrite your words or translate; nothing of it is sent',
    access: 'conversations.answer',
    params: ConversationParams,
    body: AssistWanted,
    returns: AssistLine,
    streams: true,
  },

  proposeMacros: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/proposed-macros',
    summary: 'Which canned replies and macros may fit here; none of them is used by it',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: z.object({
      from: z.enum(['model', 'words']).describe('words: alike to the last question, by its words'),
      proposed: z.array(
        z.object({
          macroId: z.string(),
          why: z.string().describe('In few words; the words in common, where no model was asked'),
        }),
      ),
      problem: z.string().nullable().describe('Why the model did not help, where there is one'),
    }),
  },
})
