// Proves who is calling, as the endpoint's `access` asks.
import type { Right } from '@baton/contract'
import { leastRoleFor, mayDo } from '@baton/core'
import type { Context } from 'hono'
import type { From } from '../audit/sign-ins.ts'
import type { Commits } from '../commit.ts'
import { Rejection } from '../routes/problem.ts'
import type { Authenticate, Caller } from '../routes/route.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { AccessKeys } from './access-keys.ts'
import { addressOf } from './address.ts'
import type { CustomerTokens, Known } from './customers.ts'
import { requireAllowedOrigin } from './origins.ts'
import type { People } from './people.ts'
import type { SignedOut } from './signed-out.ts'

export type Proofs = {
  tokens: CustomerTokens
  people: Pick<People, 'signedIn'> & Partial<Pick<People, 'onChanged'>>
  workspaces: Pick<Workspaces, 'byKey'>
  settings: Pick<Settings, 'read'>
  accessKeys: Pick<AccessKeys, 'workspaceOf'>
  signedOut: Pick<SignedOut, 'has'>
  /** Remembered, so that it costs nothing where somebody is talking. */
  commits: Pick<Commits, 'read'>
  publicUrl: string | undefined
  /** How many proxies of ours a request comes through. */
  proxies?: number
}

export function createAuthenticate(proofs: Proofs): Authenticate {
  return async (context, access, conversationId) => {
    switch (access) {
      case 'anyone':
        return { kind: 'anyone', ...fromIn(context, proofs) }
      case 'publishable-key':
        return pageOf(context, proofs)
      case 'customer':
        return customerOf(context, proofs, conversationId)
      case 'device':
        return deviceOf(context, proofs)
      case 'access-key':
        return programOf(context, proofs)
      case 'participant':
      case 'writer':
        return context.req.header('authorization')
          ? customerOf(context, proofs, conversationId)
          : humanWith(HUMANS_RIGHT[access], context, proofs)
      default:
        return humanWith(access, context, proofs)
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

async function pageOf(context: Context, proofs: Proofs): Promise<Caller> {
  const key = context.req.header('x-baton-key')
  if (!key)
    throw new Rejection(
      'unauthenticated',
      'Send the publishable key of a workspace in the header x-baton-key.',
    )
  const workspace = await proofs.workspaces.byKey(key)
  if (!workspace)
    throw new Rejection(
      'unauthenticated',
      'The key in x-baton-key is not one of ours. The desk shows yours under Start here.',
    )
  await requirePage(context, proofs, workspace.id)
  return { kind: 'page', workspace, address: cameFrom(context, proofs) }
}

async function customerOf(
  context: Context,
  proofs: Proofs,
  conversationId: string | undefined,
): Promise<Caller> {
  const token = bearerToken(context.req.header('authorization'))
  if (!token)
    throw new Rejection(
      'unauthenticated',
      'Send the conversation’s token as authorization: Bearer <token>.',
    )
  const known = await proofs.tokens.verify(token)
  if (!known || (await proofs.signedOut.has(known.deviceId)))
    throw new Rejection(
      'unauthenticated',
      'This token is not valid, or not any more. Start a new conversation.',
    )
  if (known.conversationId !== conversationId)
    throw new Rejection('forbidden', 'This token belongs to another conversation.')
  await requirePage(context, proofs, known.workspaceId)
  if (!(await isStillTheirs(proofs, known)))
    throw new Rejection(
      'unauthenticated',
      'Somebody has signed in to this conversation since. Sign in to go on with it.',
    )
  const { workspaceId, customerId, deviceId } = known
  const ref: Ref = { workspaceId, conversationId }
  const bearer = customerId && deviceId ? { customerId, deviceId } : {}
  return { kind: 'customer', ref, bearer, address: cameFrom(context, proofs) }
}

/**
 * Once a customer has signed in to a conversation, it opens for them alone: not for whoever was at this browser before
 * and kept its token.
 */
export async function isStillTheirs(
  { commits }: Pick<Proofs, 'commits'>,
  { workspaceId, conversationId, customerId }: Known,
): Promise<boolean> {
  const { customer } = await commits.read({ workspaceId, conversationId })
  return !customer?.verified || customer.id === customerId
}

async function deviceOf(context: Context, proofs: Proofs): Promise<Caller> {
  const token = bearerToken(context.req.header('authorization'))
  if (!token)
    throw new Rejection(
      'unauthenticated',
      'Send the device token as authorization: Bearer <token>.',
    )
  const device = await proofs.tokens.verifyDevice(token)
  if (!device || (await proofs.signedOut.has(device.deviceId)))
    throw new Rejection(
      'unauthenticated',
      'This device token is not valid, or not any more. The next conversation brings a new one.',
    )
  await requirePage(context, proofs, device.workspaceId)
  return { kind: 'device', device }
}

async function requirePage(context: Context, proofs: Proofs, workspaceId: string): Promise<void> {
  const origin = context.req.header('origin')
  if (origin === undefined) return
  const { allowedOrigins } = await proofs.settings.read(workspaceId, 'identity')
  const ours = ownOrigins(new URL(context.req.url), proofs.publicUrl)
  requireAllowedOrigin(allowedOrigins, { origin, ours })
}

/** Behind a proxy that ends TLS, a request does not show that it came by it. */
export function ownOrigins({ origin }: URL, publicUrl: string | undefined): string[] {
  const here = [origin, origin.replace(/^http:/, 'https:')]
  return publicUrl ? [new URL(publicUrl).origin, ...here] : here
}

/** For pages that are no part of the contract. */
export function addressIn(given: Pick<Proofs, 'proxies'>) {
  return (context: Context): string | null => cameFrom(context, given)
}

/** What the audit log says of where something came from. */
export function fromIn(context: Context, given: Pick<Proofs, 'proxies'>): From {
  const browser = context.req.header('user-agent') ?? null
  return { address: cameFrom(context, given), browser }
}

function cameFrom(context: Context, { proxies = 0 }: Pick<Proofs, 'proxies'>): string | null {
  // Without a socket, as in a test, there is no address.
  const peer: string | undefined = context.env?.incoming?.socket?.remoteAddress
  return addressOf(peer, context.req.header('x-forwarded-for'), proxies)
}

async function programOf(context: Context, { accessKeys }: Proofs): Promise<Caller> {
  const program = await accessKeys.workspaceOf(
    bearerToken(context.req.header('authorization')) ?? '',
  )
  if (!program)
    throw new Rejection(
      'unauthenticated',
      'Send an access key as authorization: Bearer bk_…. Admins make them under Settings → Access keys.',
    )
  if (program.scope === 'read' && context.req.method !== 'GET')
    throw new Rejection(
      'forbidden',
      'This key may only read. Make one that asks for people under Settings → Access keys.',
    )
  return { kind: 'program', ...program }
}

/** What a human needs where the customer themselves may come, too. */
const HUMANS_RIGHT = {
  participant: 'conversations.read',
  writer: 'conversations.answer',
} as const satisfies Record<string, Right>

async function humanWith(right: Right, context: Context, proofs: Proofs): Promise<Caller> {
  const caller = await humanOf(context, proofs)
  if (!mayDo(caller.role, right))
    throw new Rejection(
      'forbidden',
      `This takes the right ${right}, which the role ${leastRoleFor(right)} has, and yours does not. Ask an owner of the workspace.`,
    )
  return caller
}

async function humanOf(
  context: Context,
  proofs: Proofs,
): Promise<Extract<Caller, { kind: 'human' }>> {
  const { people, publicUrl } = proofs
  if (context.req.method !== 'GET' && !isOwnPage(context.req.raw, publicUrl))
    throw new Rejection('forbidden', 'This was sent from a page that is not ours.')
  const signedIn = await people.signedIn(context.req.raw.headers)
  if (!signedIn) throw new Rejection('unauthenticated', 'Sign in first.')
  return { kind: 'human', ...signedIn, ...fromIn(context, proofs) }
}
