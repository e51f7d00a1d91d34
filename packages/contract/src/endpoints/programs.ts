// Programs that a teammate has let in by OAuth, such as an editor that speaks MCP: asked for, allowed, listed and ended.
import * as z from 'zod'
import { Human } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { AccessKeyScope } from './access-keys.ts'

const ConnectedProgram = z.object({
  id: z.string(),
  name: z.string().describe('What the program calls itself; nobody has looked whether it is so'),
  returnsTo: z.string().describe('The host its sign-in went back to'),
  scope: AccessKeyScope,
  allowedBy: Human,
  allowedAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable().describe('Within the last hour or so'),
  rests: z
    .boolean()
    .describe('Whoever allowed it may not any more: it is refused for as long as that is so'),
})
export type ConnectedProgram = z.infer<typeof ConnectedProgram>

const ProgramRequest = z.object({
  name: z.string().describe('What the program calls itself; nobody has looked whether it is so'),
  returnsTo: z.string().describe('The address the browser is sent back to'),
  wants: AccessKeyScope.describe('The most it asks for'),
})
export type ProgramRequest = z.infer<typeof ProgramRequest>

const RequestId = z.object({ requestId: z.string().min(1).max(128) })

export const programEndpoints = defineEndpoints({
  listPrograms: {
    method: 'GET',
    path: '/api/v1/programs',
    summary: 'The programs that teammates have let in by OAuth',
    access: 'keys.manage',
    returns: z.object({ data: z.array(ConnectedProgram) }),
  },

  endProgram: {
    method: 'DELETE',
    path: '/api/v1/programs/{programId}',
    summary: 'End a program’s access at once, with all its tokens',
    access: 'keys.manage',
    params: z.object({ programId: z.string().min(1).max(128) }),
    returns: z.object({}),
  },

  readProgramRequest: {
    method: 'GET',
    path: '/api/v1/program-requests/{requestId}',
    summary: 'What a program that wants to come in asks for',
    access: 'keys.manage',
    params: RequestId,
    returns: ProgramRequest,
  },

  answerProgramRequest: {
    method: 'POST',
    path: '/api/v1/program-requests/{requestId}',
    summary: 'Allow or refuse it, once; tells where the browser goes then',
    access: 'keys.manage',
    params: RequestId,
    body: z.discriminatedUnion('answer', [
      z.strictObject({
        answer: z.literal('allow'),
        scope: AccessKeyScope.describe('read, or ask where the program asks for that'),
      }),
      z.strictObject({ answer: z.literal('refuse') }),
    ]),
    returns: z.object({ redirectTo: z.string() }),
  },
})
