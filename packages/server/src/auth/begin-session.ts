// A session for somebody who has proved who they are elsewhere. Called by us alone: it has no address.
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'
import { Rejection } from '../routes/problem.ts'

export function beginSession() {
  return {
    id: 'baton-sessions',
    endpoints: {
      beginSession: createAuthEndpoint(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (context) => {
          const { internalAdapter } = context.context
          const user = await internalAdapter.findUserById(context.body.userId)
          if (!user) throw new Rejection('unauthenticated', 'There is no such teammate any more.')
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(context, { session, user })
          return { sessionId: session.id }
        },
      ),
    },
  }
}
