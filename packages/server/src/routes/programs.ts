// Programs that come in by OAuth, as teammates allow, see and end them.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import { isWithin, sendBack } from '../oauth/asked.ts'
import type { OAuth } from '../oauth/connect.ts'
import { denied } from '../oauth/denied.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type ProgramServices = { oauth: OAuth; authenticate: Authenticate }

export function programRoutes(app: Hono, { oauth, authenticate }: ProgramServices): void {
  const { clients, grants, programs } = oauth

  async function askedAs(requestId: string) {
    const asked = await clients.asked(requestId)
    if (!asked) throw answeredBefore()
    return asked
  }

  route(app, endpoints.listPrograms, authenticate, async ({ caller }) => ({
    data: await programs.list(caller.workspaceId),
  }))

  route(app, endpoints.endProgram, authenticate, async ({ caller, params }) => {
    const ended = await programs.end(params.programId, doerOf(caller))
    if (!ended)
      throw new Rejection('not-found', 'There is no such program; it may have been ended.')
    return {}
  })

  route(app, endpoints.readProgramRequest, authenticate, async ({ params }) => {
    const { name, redirectUri, wants } = await askedAs(params.requestId)
    // As browsers read it: letters of other alphabets look like ours.
    return { name, returnsTo: new URL(redirectUri).href, wants }
  })

  route(app, endpoints.answerProgramRequest, authenticate, async ({ caller, params, body }) => {
    const { requestId } = params
    const asked = await askedAs(requestId)
    if (body.answer === 'refuse') {
      if (!(await grants.refuse(requestId))) throw answeredBefore()
      const no = denied('access_denied', 'A teammate refused.')
      return { redirectTo: sendBack(asked, asked.issuer, no) }
    }
    const { scope } = body
    if (!isWithin(scope, asked.wants))
      throw new Rejection('invalid', 'The program asks for reading alone.', [
        { field: 'scope', message: 'must be read' },
      ])
    const code = await grants.allow(requestId, asked, { scope, doer: doerOf(caller) })
    if (code === null) throw answeredBefore()
    return { redirectTo: sendBack(asked, asked.issuer, { code }) }
  })
}

function answeredBefore(): Rejection {
  return new Rejection(
    'not-found',
    'This question was answered, or is too old. Connect once more in the program.',
  )
}
