// What a page's chat asks before anybody has written: how it begins.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Suggestions } from '../widget.ts'

export const widgetEndpoints = defineEndpoints({
  readWidget: {
    method: 'GET',
    path: '/api/v1/widget',
    summary: 'How the chat of a page begins, as operators have decided',
    access: 'publishable-key',
    returns: z.object({
      name: z.string().describe('What the assistant is called; empty: the language’s own word'),
      greeting: z.string(),
      suggestions: z.array(Suggestions),
      languages: z.array(z.string()).describe('Those that may be chosen; empty: all'),
    }),
  },
})
