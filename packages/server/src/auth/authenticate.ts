// Proves who is calling, as the endpoint's `access` asks.
import type { Workspace } from '@baton/contract'
import type { Context } from 'hono'
import { Rejection } from '../routes/problem.ts'
import type { Authenticate, Caller } from '../routes/route.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { CustomerTokens } from './customers.ts'
import type { People } from './people.ts'

export type Proofs = {
  tokens: CustomerTokens
  people: Pick<People, 'signedIn'>
  workspaces: Pick<Workspaces, 'byKey'>
  publicUrl: string | undefined
}

export function createAuthenticate({
  tokens,
  people,
  workspaces,
  publicUrl,
}: Proofs): Authenticate {
  return async (context, access, conversationId) => {
    switch (access) {
      case 'anyone':
        return { kind: 'anyone' }
      case 'publishable-key':
        return pageOf(context, workspaces)
      case 'customer':
        return customerOf(context, tokens, conversationId)
      case 'human':
        return humanOf(context, people, publicUrl)
      case 'operator':
        return operatorOf(context, people, publicUrl)
      case 'participant':
        return context.req.header('authorization')
          ? customerOf(context, tokens, conversationId)
          : humanOf(context, people, publicUrl)
    }
  }
}

/** Whether a role in the workspace may change its rules. One person may have several, separated by commas. */
export function isOperator(role: string): boolean {
  return role.split(',').some((each) => each.trim() === 'owner' || each.trim() === 'admin')
}

/** The token in `authorization: Bearer …`, or null. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer +([\w.-]+)$/i.exec(header ?? '')?.[1] ?? null
}

/** A browser's cookie is only believed when the page that sends it is ours. */
export function isOwnPage(request: Request, publicUrl?: string): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return true
  return (
    origin === new URL(publicUrl ?? request.url).origin || origin === new URL(request.url).origin
  )
}

async function pageOf(context: Context, workspaces: Proofs['workspaces']): Promise<Caller> {
  const key = context.req.header('x-baton-key')
  if (!key)
    throw new Rejection(
      'unauthenticated',
      'Send the publishable key of a workspace in the header x-baton-key.',
    )
  const workspace = await workspaces.byKey(key)
  if (!workspace)
    throw new Rejection(
      'unauthenticated',
      'The key in x-baton-key is not one of ours. The desk shows yours under Start here.',
    )
  requireAllowedOrigin(workspace, context.req.header('origin'))
  return { kind: 'page', workspace }
}

function requireAllowedOrigin({ settings }: Workspace, origin: string | undefined): void {
  if (origin === undefined || settings.allowedOrigins.length === 0) return
  if (!settings.allowedOrigins.includes(origin))
    throw new Rejection('forbidden', `Pages of ${origin} may not open conversations here.`)
}

async function customerOf(
  context: Context,
  tokens: CustomerTokens,
  conversationId: string | undefined,
): Promise<Caller> {
  const token = bearerToken(context.req.header('authorization'))
  if (!token)
    throw new Rejection(
      'unauthenticated',
      'Send the conversation’s token as authorization: Bearer <token>.',
    )
  const ref = await tokens.verify(token)
  if (!ref)
    throw new Rejection(
      'unauthenticated',
      'This token is not valid, or not any more. Start a new conversation.',
    )
  if (ref.conversationId !== conversationId)
    throw new Rejection('forbidden', 'This token belongs to another conversation.')
  return { kind: 'customer', ref }
}

async function humanOf(
  context: Context,
  people: Proofs['people'],
  publicUrl: string | undefined,
): Promise<Extract<Caller, { kind: 'human' }>> {
  if (context.req.method !== 'GET' && !isOwnPage(context.req.raw, publicUrl))
    throw new Rejection('forbidden', 'This was sent from a page that is not ours.')
  const signedIn = await people.signedIn(context.req.raw.headers)
  if (!signedIn) throw new Rejection('unauthenticated', 'Sign in first.')
  return { kind: 'human', ...signedIn }
}

async function operatorOf(
  context: Context,
  people: Proofs['people'],
  publicUrl: string | undefined,
): Promise<Caller> {
  const human = await humanOf(context, people, publicUrl)
  if (!isOperator(human.role))
    throw new Rejection('forbidden', 'Only an owner or an admin may do this. Ask one of yours.')
  return human
}
