// How a conversation begins, and whose it is: signed by an application, known by a device, or somebody new.
import { createHash, randomUUID } from 'node:crypto'
import { type BodyOf, type Customer, endpoints, type Workspace } from '@baton/contract'
import { deviceOf, startConversation } from '@baton/core'
import type { Hono } from 'hono'
import type { CustomerTokens, Device } from '../auth/customers.ts'
import type { Identities } from '../auth/identity.ts'
import type { SignedCustomers } from '../auth/signed-customers.ts'
import type { SignedOut } from '../auth/signed-out.ts'
import type { Commits } from '../commit.ts'
import type { Limits } from '../limits/limits.ts'
import type { Settings } from '../settings/settings.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type BeginServices = {
  authenticate: Authenticate
  commits: Commits
  tokens: CustomerTokens
  identities: Identities
  customers: Pick<SignedCustomers, 'read'>
  signedOut: Pick<SignedOut, 'has'>
  settings: Pick<Settings, 'read'>
  limits: Limits
  newId: (prefix: string) => string
  now: () => number
}

export function beginRoute(app: Hono, services: BeginServices): void {
  const { authenticate, commits, tokens, limits, newId, now } = services

  route(app, endpoints.createConversation, authenticate, async (asked) => {
    const { body, caller, headers, answerHeaders } = asked
    const key = idempotencyKey(headers)
    const workspaceId = caller.workspace.id
    const device = await deviceIn(body, caller.workspace, services)
    const asker = { workspaceId, customerId: device?.customerId ?? null, address: caller.address }
    const isKnown = device !== null || body.identity !== undefined
    const about = { wantsPerson: body.wantsPerson === true }
    await limits.conversation({ ...asker, isKnown, answerHeaders }, about)

    const conversationId = key ? idFromKey(workspaceId, key) : newId('cnv')
    const ref = { workspaceId, conversationId }
    const presenter = device?.deviceId ?? key ?? randomUUID()
    const customer = await whoBegins(body, { workspaceId, device, presenter }, services)
    const { page, channel, locale = 'en' } = body
    commits.expectNew(ref)
    const start = { customer, page, device: deviceOf(headers), channel, locale }
    const begun = await commits.commit(ref, (conversation) =>
      startConversation(conversation, start, iso(now())),
    )
    const theirs = begun.customer ?? customer
    requireSame(theirs, { customer, device, ageMs: now() - Date.parse(begun.startedAt) })
    const isDevices = device?.customerId === theirs.id && device.verified === theirs.verified
    const deviceId = isDevices ? device.deviceId : newId('dev')
    const bearer = { customerId: theirs.id, deviceId }
    return {
      conversationId,
      token: await tokens.issue(ref, bearer),
      deviceToken: await tokens.issueDevice({ workspaceId, ...bearer, verified: theirs.verified }),
    }
  })
}

type Begins = BodyOf<typeof endpoints.createConversation>

/** One that opens nothing is refused, not passed over: somebody who was signed in must not go on as nobody. */
async function deviceIn(
  { deviceToken }: Begins,
  workspace: Workspace,
  { tokens, signedOut }: BeginServices,
): Promise<Device | null> {
  if (deviceToken === undefined) return null
  const device = await tokens.verifyDevice(deviceToken)
  if (device?.workspaceId !== workspace.id || (await signedOut.has(device.deviceId)))
    throw new Rejection(
      'unauthenticated',
      'The device token is not valid, or not any more. Forget it, and begin without one.',
    )
  return device
}

async function whoBegins(
  body: Begins,
  about: { workspaceId: string; device: Device | null; presenter: string },
  services: BeginServices,
): Promise<Customer> {
  const { workspaceId, device, presenter } = about
  const said = body.customer ?? {}
  if (body.identity)
    return besides(await services.identities.prove(workspaceId, body.identity, presenter), said)
  if (device?.verified) {
    const signed = await services.customers.read(workspaceId, device.customerId)
    if (!signed) throw new Rejection('identity-required', SIGN_IN)
    return besides(signed, said)
  }
  const { requireVerified } = await services.settings.read(workspaceId, 'identity')
  if (requireVerified) throw new Rejection('identity-required', SIGN_IN)
  return { id: device?.customerId ?? services.newId('cus'), verified: false, ...said }
}

const SIGN_IN = 'Only customers who are signed in may write here. Send `identity`.'

type Said = NonNullable<Begins['customer']>

/** What the page says of a customer who is signed in stands beside what is signed, and only where nothing is. */
function besides(signed: Customer, said: Said): Customer {
  const all = { ...said, ...signed.claimed }
  const left = Object.entries(all).filter(
    ([name, value]) => value !== undefined && !(name in signed),
  )
  const { claimed: _, ...proved } = signed
  return left.length > 0 ? { ...proved, claimed: Object.fromEntries(left) } : proved
}

/** A key opens the conversation it made to whoever knows it, so it must be unguessable and is soon forgotten. */
const IDEMPOTENCY_MS = 10 * 60_000
const IDEMPOTENCY_KEY = /^[\w-]{22,128}$/

/** The same key names the same conversation, for the customer who made it. */
function requireSame(
  theirs: Customer,
  { customer, device, ageMs }: { customer: Customer; device: Device | null; ageMs: number },
): void {
  const isNew = !customer.verified && device === null
  const isTheirs = theirs.id === customer.id || (isNew && !theirs.verified)
  if (isTheirs && ageMs <= IDEMPOTENCY_MS) return
  throw new Rejection(
    'idempotency-key-used',
    'This idempotency key was used too long ago, or by another customer.',
  )
}

function idempotencyKey(headers: Headers): string | null {
  const key = headers.get('idempotency-key')
  if (key !== null && !IDEMPOTENCY_KEY.test(key))
    throw new Rejection(
      'invalid',
      'idempotency-key must be random: 22 to 128 letters, digits, - or _, such as a UUID.',
      [{ field: 'idempotency-key', message: 'must be 22 to 128 letters, digits, - or _' }],
    )
  return key
}

export function idFromKey(workspaceId: string, key: string): string {
  return `cnv_k${createHash('sha256').update(`${workspaceId}\n${key}`).digest('hex').slice(0, 32)}`
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
