// How far a workspace has been set up, as the start page shows it.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'

export const setUpEndpoints = defineEndpoints({
  readSetUp: {
    method: 'GET',
    path: '/api/v1/set-up',
    summary: 'What has been set up, and what has been seen to work',
    access: 'settings.manage',
    returns: z.object({
      model: z.enum(['none', 'ok', 'failing']),
      documents: z.number().int(),
      channels: z.number().int().describe('Connected outside our own pages'),
      seenOn: z.string().nullable().describe('The page of yours on which the widget was used last'),
      teammates: z.number().int(),
      invitations: z.number().int().describe('Still open'),
      switchedOff: z
        .array(z.string())
        .describe('Titles of the ticket systems that Baton has switched off by itself'),
      escalated: z.boolean().describe('Somebody has asked for a person'),
    }),
  },

  listWidgetSights: {
    method: 'GET',
    path: '/api/v1/widget/sights',
    summary: 'Sites on which the chat was opened, and when last; Baton’s own pages do not count',
    access: 'settings.manage',
    returns: z.object({
      data: z.array(
        z.object({ origin: z.string().describe('As browsers tell it'), at: z.iso.datetime() }),
      ),
    }),
  },
})
