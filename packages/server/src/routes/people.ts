// Teammates, invitations, and what teammates do with their own account.
import { endpoints, type Human } from '@baton/contract'
import { mayDo, releaseFrom } from '@baton/core'
import type { Hono } from 'hono'
import { notOpen } from '../auth/invitation-row.ts'
import type { Invitations } from '../auth/invitations.ts'
import type { Changer, Members } from '../auth/members.ts'
import type { OwnAccount } from '../auth/own-account.ts'
import type { People } from '../auth/people.ts'
import type { Commits } from '../commit.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, type Caller, route } from './route.ts'

export type PeopleServices = {
  authenticate: Authenticate
  members: Members
  invitations: Invitations
  ownAccount: OwnAccount
  people: Pick<People, 'session' | 'changed'>
  commits: Pick<Commits, 'commit'>
  workspaces: Pick<Workspaces, 'first'>
  settings: Pick<Settings, 'read'>
  /** Whether there is an address of the workspace's from which mail may leave. */
  canMail(workspaceId: string): Promise<boolean>
  /** Looks for invitations that want to be mailed. */
  mailInvitations(): Promise<void>
  now: () => number
}

export function peopleRoutes(app: Hono, services: PeopleServices): void {
  memberRoutes(app, services)
  invitationRoutes(app, services)
  accountRoutes(app, services)
}

function memberRoutes(app: Hono, services: PeopleServices): void {
  const { authenticate, members, people, commits, now } = services

  /** Those who wait for them wait in the queue from here on. */
  async function release(workspaceId: string, personId: string, by: Human): Promise<number> {
    const held = await members.heldBy(workspaceId, personId)
    for (const conversationId of held)
      await commits.commit({ workspaceId, conversationId }, (conversation) =>
        releaseFrom(conversation, { humanId: personId, by }, new Date(now()).toISOString()),
      )
    return held.length
  }

  route(app, endpoints.listPeople, authenticate, async ({ caller }) => ({
    data: await members.list(caller.workspaceId),
  }))

  route(app, endpoints.changeRole, authenticate, async ({ caller, params, body }) => {
    const changed = await members.changeRole(changerOf(caller), params.personId, body.role)
    people.changed()
    // Who may only look on answers nobody: what they had would wait for ever.
    if (!mayDo(changed.role, 'conversations.answer'))
      await release(caller.workspaceId, params.personId, humanOf(caller))
    return changed
  })

  route(app, endpoints.deactivatePerson, authenticate, async ({ caller, params }) => {
    const person = await members.deactivate(changerOf(caller), params.personId)
    people.changed()
    return {
      ...person,
      released: await release(caller.workspaceId, params.personId, humanOf(caller)),
    }
  })

  route(app, endpoints.reactivatePerson, authenticate, ({ caller, params }) =>
    members.reactivate(changerOf(caller), params.personId),
  )
}

function invitationRoutes(app: Hono, services: PeopleServices): void {
  const { authenticate, invitations, canMail } = services

  route(app, endpoints.listInvitations, authenticate, async ({ caller: { workspaceId } }) => {
    const [data, can] = await Promise.all([invitations.list(workspaceId), canMail(workspaceId)])
    return { data, canMail: can }
  })

  route(app, endpoints.invite, authenticate, async ({ caller, body }) => {
    if (body.mail && !(await canMail(caller.workspaceId))) throw cannotMail()
    const made = await invitations.make(changerOf(caller), body)
    // Whoever asked is not kept waiting by a mail server.
    void services.mailInvitations()
    return made
  })

  route(app, endpoints.mailInvitation, authenticate, async ({ caller, params, body }) => {
    if (!(await canMail(caller.workspaceId))) throw cannotMail()
    const mailed = await invitations.mail(changerOf(caller), params.invitationId, body.language)
    void services.mailInvitations()
    return mailed
  })

  route(app, endpoints.readInvitationLink, authenticate, async ({ caller, params }) => {
    const token = await invitations.link(caller.workspaceId, params.invitationId)
    if (token === null) throw notOpen()
    return { token }
  })

  route(app, endpoints.endInvitation, authenticate, async ({ caller, params }) => {
    if (!(await invitations.end(changerOf(caller), params.invitationId))) throw notOpen()
    return {}
  })

  route(app, endpoints.readInvitation, authenticate, async ({ params }) => {
    const invited = await invitations.read(params.token)
    if (!invited)
      throw new Rejection(
        'not-found',
        'This invitation is not valid, or not any more. Ask for another one.',
      )
    return invited
  })

  route(app, endpoints.acceptInvitation, authenticate, ({ caller, params, body }) =>
    invitations.accept(params.token, { ...body, address: caller.address, browser: caller.browser }),
  )
}

function accountRoutes(app: Hono, services: PeopleServices): void {
  const { authenticate, ownAccount, people, workspaces, settings } = services

  route(app, endpoints.readSignInOptions, authenticate, async () => {
    const workspace = await workspaces.first()
    if (!workspace) return { password: true, provider: null }
    const { passwordSignIn, oidc } = await settings.read(workspace.id, 'security')
    return { password: passwordSignIn, provider: oidc?.name ?? null }
  })

  route(app, endpoints.listSessions, authenticate, async ({ caller, headers }) => ({
    data: await ownAccount.sessions(caller.human.id, await people.session(headers)),
  }))

  route(app, endpoints.endSession, authenticate, async ({ caller, params }) => {
    const ended = await ownAccount.endSession(changerOf(caller), params.sessionId)
    if (!ended) throw new Rejection('not-found', 'This session has ended already.')
    people.changed()
    return {}
  })

  route(app, endpoints.endOtherSessions, authenticate, async ({ caller, headers }) => {
    const current = await people.session(headers)
    const ended = await ownAccount.endOthers(changerOf(caller), current)
    people.changed()
    return { ended }
  })

  route(app, endpoints.changePassword, authenticate, async ({ caller, body, headers }) => {
    const sessionId = await people.session(headers)
    await ownAccount.changePassword(changerOf(caller), { ...body, sessionId })
    people.changed()
    return {}
  })
}

function cannotMail(): Rejection {
  const message = 'No e-mail address of yours is connected: connect one under Settings, Channels.'
  return new Rejection('invalid', message, [{ field: 'mail', message }])
}

function humanOf({ human }: Extract<Caller, { kind: 'human' }>): Human {
  return { id: human.id, name: human.name }
}

function changerOf(caller: Extract<Caller, { kind: 'human' }>): Changer {
  return { ...doerOf(caller), role: caller.role }
}
