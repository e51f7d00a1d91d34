// Who is there, and who takes what.
import * as z from 'zod'
import { TeamName } from '../assignment-facts.ts'
import { Human } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { Acknowledged, ConversationParams } from './shared.ts'

const Presence = z.enum(['online', 'away', 'offline'])

export const assignmentEndpoints = defineEndpoints({
  assignConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/assign',
    summary: 'Say who shall take it; what another human has waits until the new one takes over',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      assigneeId: z.string().max(128).nullable().describe('A teammate; null for nobody'),
      teamId: z
        .string()
        .max(128)
        .nullable()
        .optional()
        .describe('A team; null for none, left out to leave it as it is'),
    }),
    returns: Acknowledged,
    refuses: ['conversation-closed'],
  },

  listTeammates: {
    method: 'GET',
    path: '/api/v1/teammates',
    summary: 'Who works here, whether they are there, and how much each has',
    access: 'desk.enter',
    returns: z.object({
      data: z.array(
        z.object({
          human: Human,
          presence: Presence,
          /** What they chose; being away without a page open is not a choice. */
          choice: z.enum(['online', 'away']),
          open: z.number().int().describe('Conversations they have, or are expected to take'),
          /** Null: they work without a shift. */
          onShift: z.boolean().nullable(),
          teams: z.array(z.string()),
        }),
      ),
      teams: z.array(TeamName),
    }),
  },

  setPresence: {
    method: 'PUT',
    path: '/api/v1/me/presence',
    summary: 'Say that you are there, or away; away nothing is given to you',
    access: 'conversations.answer',
    body: z.strictObject({
      choice: z.enum(['online', 'away']),
      returnWork: z
        .boolean()
        .default(false)
        .describe('When going: give back what waits for you and you have not begun with'),
    }),
    returns: z.object({ choice: z.enum(['online', 'away']), returned: z.number().int() }),
  },
})
