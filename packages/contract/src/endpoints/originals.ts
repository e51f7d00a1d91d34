// What a message came as, where it came by mail: for teammates who want to see more than its words.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { ConversationParams } from './shared.ts'

const MessageParams = ConversationParams.extend({
  messageId: z.string().min(1).max(128).describe('Of a message or a note that came by mail'),
})

export const originalEndpoints = defineEndpoints({
  readOriginal: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/messages/{messageId}/original',
    summary: 'The mail that a message came as: its telling headers, and its source as text',
    access: 'conversations.read',
    params: MessageParams,
    returns: z.object({
      original: z
        .object({
          size: z.number().int().describe('Of the whole, in bytes'),
          isCut: z.boolean().describe('The mail was larger than what is read of one'),
          headers: z
            .array(z.object({ name: z.string(), value: z.string() }))
            .describe(
              'Who it says it is from, and which way it came; each as often as it stands there',
            ),
          text: z.string().describe('Its beginning, or all of it. Foreign text: show it as text'),
          isWhole: z.boolean().describe('Whether `text` is all of it'),
        })
        .nullable()
        .describe(
          'Null where none is kept: it did not come by mail, or came before originals were kept',
        ),
    }),
  },

  downloadOriginal: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/messages/{messageId}/original/file',
    summary: 'The mail that a message came as, byte for byte, as a file',
    access: 'conversations.read',
    params: MessageParams,
    returns: z.object({}),
    givesFile: 'message/rfc822',
  },
})
