// What another program may ask with an access key: a person for a conversation it has held itself, by the name it has for
// that conversation. Sending the same again is harmless, so a program that was restarted finds its place by asking anew.
import * as z from 'zod'
import { Attributes } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { SenderId } from './shared.ts'

/** A story of a long afternoon, and far less than a process could not hold. */
export const MAX_STORY_BYTES = 2_000_000

const HandoffParams = z.object({
  handoffKey: z
    .string()
    .regex(/^[\w.:@~-]{1,200}$/, 'must be 1 to 200 letters, digits or any of . _ : @ ~ -')
    .describe('Your own name for the conversation, such as a thread’s id; the same one goes on'),
})

export const HandoffStatus = z.enum(['waiting', 'with_a_person', 'with_the_assistant', 'solved'])
export type HandoffStatus = z.infer<typeof HandoffStatus>

const Handoff = z.object({
  conversationId: z.string(),
  status: HandoffStatus,
  seq: z.number().int().describe('How far the conversation has come'),
  url: z.string().describe('For teammates'),
})

const Token = z.string().describe('Bearer token for this conversation and no other')

const Line = z.strictObject({
  role: z.enum(['customer', 'assistant']),
  text: z
    .string()
    .max(20_000, 'must be at most 20,000 characters')
    .refine((text) => text.trim() !== '', 'must not be empty'),
})

const PATH = '/api/v1/handoffs/{handoffKey}'

export const handoffEndpoints = defineEndpoints({
  bringHandoff: {
    method: 'PUT',
    path: PATH,
    summary: 'Ask for a person in a conversation held elsewhere; the same askId asks once',
    access: 'access-key',
    maxBytes: MAX_STORY_BYTES,
    params: HandoffParams,
    body: z.strictObject({
      askId: SenderId,
      reason: z.string().trim().max(500).optional().describe('Why a person is needed'),
      transcript: z
        .array(Line)
        .max(500, 'must have at most 500 lines')
        .default([])
        .describe('What was said so far, oldest first; lines told before are recognised'),
      customer: z
        .strictObject({
          name: z.string().trim().min(1).max(200).optional(),
          email: z.email().max(320).optional(),
          attributes: Attributes.optional(),
        })
        .default({})
        .describe('Shown to humans as not verified'),
      locale: z
        .string()
        .regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/, 'must be a language tag such as pt-BR')
        .max(35)
        .default('en'),
    }),
    returns: Handoff.extend({
      token: Token,
      askedSeq: z.number().int().describe('What people say after this event answers the request'),
    }),
  },

  readHandoff: {
    method: 'GET',
    path: PATH,
    summary: 'Who has it, and what people have answered',
    access: 'access-key',
    params: HandoffParams,
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .default(0)
        .describe('Only what was said after this seq'),
    }),
    returns: Handoff.extend({
      replies: z.array(
        z.object({ by: z.string(), text: z.string(), at: z.string(), seq: z.number().int() }),
      ),
    }),
  },

  openHandoff: {
    method: 'POST',
    path: `${PATH}/token`,
    summary: 'A fresh token with which to follow it and to write as its customer',
    access: 'access-key',
    params: HandoffParams,
    body: z.strictObject({}),
    returns: Handoff.extend({ token: Token }),
  },

  readHandoffGuide: {
    method: 'GET',
    path: '/api/v1/handoff-guide',
    summary: 'When operators want a person to be asked, in words for a model',
    access: 'access-key',
    returns: z.object({ description: z.string() }),
  },
})
