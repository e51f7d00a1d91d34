// What the assistant answers from.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'

export const knowledgeEndpoints = defineEndpoints({
  listSources: {
    method: 'GET',
    path: '/api/v1/sources',
    summary: 'What the assistant answers from',
    access: 'human',
    returns: z.object({
      data: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          origin: z.string(),
          documents: z.number().int(),
          passages: z.number().int(),
          updatedAt: z.iso.datetime(),
        }),
      ),
    }),
  },
})
