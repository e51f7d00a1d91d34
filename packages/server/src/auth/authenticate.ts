// Proves who is calling, as the endpoint's `access` asks.
import type { Context } from 'hono'
import { Rejection } from '../routes/problem.ts'
import type { Authenticate, Caller } from '../routes/route.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { AccessKeys } from './access-keys.ts'
import type { CustomerTokens } from './customers.ts'
import type { People } from './people.ts'

export type Proofs = {
  tokens: CustomerTokens
  people: Pick<People, 'signedIn'>
  workspaces: Pick<Workspaces, 'byKey'>
  settings: Pick<Settings, 'read'>
  accessKeys: Pick<AccessKeys, 'workspaceOf'>
  publicUrl: string | undefined
}

export function createAuthenticate(proofs: Proofs): Authenticate {
  const { tokens, people, publicUrl } = proofs
  return async (context, access, conversationId) => {
    switch (access) {
      case 'anyone':
        return { kind: 'anyone' }
      case 'publishable-key':
        return pageOf(context, proofs)
      case 'customer':
        return customerOf(context, tokens, conversationId)
      case 'human':
        return humanOf(context, people, publicUrl)
      case 'access-key':
        return programOf(context, proofs)
      case 'operator':
        return operatorOf(context, people, publicUrl)
      case 'participant':
        return context.req.header('authorization')
          ? customerOf(context, tokens, conversationId)
          : humanOf(context, people, publicUrl)
    }
  }
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

async function pageOf(context: Context, { workspaces, settings }: Proofs): Promise<Caller> {
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
  const { allowedOrigins } = await settings.read(workspace.id, 'general')
  requireAllowedOrigin(allowedOrigins, context.req.header('origin'))
  return { kind: 'page', workspace }
}

function requireAllowedOrigin(allowed: readonly string[], origin: string | undefined): void {
  if (origin === undefined || allowed.length === 0) return
  if (!allowed.includes(origin))
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

async function programOf(context: Context, { accessKeys }: Proofs): Promise<Caller> {
  const program = await accessKeys.workspaceOf(
    bearerToken(context.req.header('authorization')) ?? '',
  )
  if (!program)
    throw new Rejection(
      'unauthenticated',
      'Send an access key as authorization: Bearer bk_…. Operators make them under Settings → Access keys.',
    )
  return { kind: 'program', ...program }
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
  const caller = await humanOf(context, people, publicUrl)
  if (!isOperator(caller.role))
    throw new Rejection(
      'forbidden',
      'Only an operator may do this. Ask the owner of the workspace.',
    )
  return caller
}

/** Who has several roles has them separated by commas. */
export function isOperator(roles: string): boolean {
  return roles.split(',').some((role) => OPERATORS.has(role))
}

const OPERATORS = new Set(['owner', 'admin'])
