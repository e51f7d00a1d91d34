// What a customer's page may call: the conversation it began, and nothing else.
import * as z from 'zod'
import { PageChannel } from '../channel-facts.ts'
import { Attributes, MAX_SEQ } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { IdentityProof } from '../identity.ts'
import { Page } from '../situation.ts'
import { Corrections } from './feedback.ts'
import { DeviceToken } from './my-conversations.ts'
import { Acknowledged, ConversationParams, SaidBody, SenderId } from './shared.ts'

export const customerEndpoints = defineEndpoints({
  createConversation: {
    method: 'POST',
    path: '/api/v1/conversations',
    summary: 'Start a conversation',
    access: 'publishable-key',
    body: z.strictObject({
      customer: z
        .strictObject({
          name: z.string().trim().min(1).max(200).optional(),
          email: z.email().max(320).optional(),
          attributes: Attributes.optional().describe(
            'What rules of the policy may ask for, such as {"plan": "pro"}',
          ),
        })
        .optional()
        .describe('What the page says of the customer; shown to humans as not verified'),
      page: z.strictObject(Page.shape).optional(),
      locale: z
        .string()
        .regex(
          /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/,
          'must be a language tag such as en or pt-BR',
        )
        .max(35)
        .optional()
        .describe('Language of the system messages, e.g. de or pt-BR'),
      channel: PageChannel.default('api'),
      identity: IdentityProof.optional().describe(
        'Who the customer is, proved by your server. One that proves nothing is refused',
      ),
      deviceToken: DeviceToken.optional(),
      wantsPerson: z
        .literal(true)
        .optional()
        .describe('The next request asks for a person: let through when others have to wait'),
    }),
    returns: z.object({
      conversationId: z.string(),
      token: z.string().describe('Bearer token for this conversation and no other'),
      deviceToken: z
        .string()
        .describe('Names the customer on this device; send it with the next conversation'),
    }),
    status: 201,
    refuses: ['idempotency-key-used', 'identity-required', 'identity-invalid'],
  },

  postMessage: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/messages',
    summary: 'Write as the customer',
    access: 'customer',
    params: ConversationParams,
    body: SaidBody.safeExtend({
      page: z.strictObject(Page.shape).optional().describe('Where the customer is by now'),
      attributes: Attributes.optional().describe(
        'What is true of the customer by now, in the place of what was said before; not proved',
      ),
    }),
    returns: Acknowledged,
    refuses: ['conversation-closed'],
  },

  readEvents: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/events',
    summary: 'Read the log',
    access: 'participant',
    params: ConversationParams,
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .max(MAX_SEQ)
        .default(0)
        .describe('Only events with a greater seq'),
    }),
    returns: z.object({
      events: z.array(z.looseObject({ seq: z.number().int(), type: z.string(), at: z.string() })),
    }),
  },

  escalate: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/escalate',
    summary: 'Ask for a person',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject(Corrections),
    returns: Acknowledged,
  },

  stopAnswer: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/stop',
    summary: 'Stop the answer that is being written; what was written so far stays',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({
      messageId: SenderId.optional().describe(
        'The id of the answer to stop, as its drafts name it; nothing happens when it is finished',
      ),
    }),
    returns: Acknowledged,
  },

  giveEmail: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/email',
    summary: 'Give an e-mail address, or decline to',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({
      email: z.email().max(320).nullable().describe('null: would rather not say'),
      atOnce: z
        .boolean()
        .optional()
        .describe('The customer leaves and wants to hear by mail what comes, without a delay'),
    }),
    returns: Acknowledged,
  },
})
