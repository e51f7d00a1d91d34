// What a teammate wants to be told of while they are away.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'

const NotifyChoice = z.object({
  digest: z.boolean().describe('Whether what concerns them is mailed while they are away'),
})

export const notifyEndpoints = defineEndpoints({
  readNotifyChoice: {
    method: 'GET',
    path: '/api/v1/me/notifications',
    summary: 'Whether you get mail of what concerns you while you are away, and where to',
    access: 'conversations.answer',
    returns: NotifyChoice.extend({
      email: z.string(),
      canMail: z.boolean().describe('Whether mail has an address to leave from'),
    }),
  },

  setNotifyChoice: {
    method: 'PUT',
    path: '/api/v1/me/notifications',
    summary: 'Get mail of what concerns you while you are away, or no more',
    access: 'conversations.answer',
    body: z.strictObject({ digest: z.boolean() }),
    returns: NotifyChoice,
  },
})
