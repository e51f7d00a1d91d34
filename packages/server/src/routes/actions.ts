// Actions: what a customer's page declares and answers, and what operators try before customers do.
import { endpoints, type ServerAction } from '@baton/contract'
import { answerAction, checkInput, declareActions } from '@baton/core'
import type { Hono } from 'hono'
import type { Connected } from '../actions/connect.ts'
import { type BuiltRequest, buildRequest, type Values } from '../actions/http-request.ts'
import { cut } from '../actions/keep.ts'
import { sendAction } from '../actions/send.ts'
import type { Commits, Transition } from '../commit.ts'
import { troubleWith } from '../mcp/trouble.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type ActionServices = {
  authenticate: Authenticate
  commits: Commits
  settings: Settings
  secrets: Secrets
  connected: Connected
  now: () => number
}

export function actionRoutes(app: Hono, services: ActionServices): void {
  customerRoutes(app, services)

  const { authenticate, settings, connected } = services
  route(app, endpoints.tryAction, authenticate, async ({ params, body, caller }) => {
    const { actions } = await settings.read(caller.workspaceId, 'actions')
    const action = actions.find(({ name }) => name === params.name)
    if (!action)
      throw new Rejection('not-found', `No action is called ${params.name}. Save it first.`)
    return tryAction(action, body, caller.workspaceId, services)
  })

  route(app, endpoints.inspectMcp, authenticate, async ({ body, caller }) => {
    try {
      return await connected.mcp.inspect(caller.workspaceId, body)
    } catch (error) {
      const { field, words } = troubleWith(error, body.auth)
      const message = `The tools could not be read. ${words}`
      throw new Rejection('invalid', message, [{ field, message: words }])
    }
  })
}

function customerRoutes(app: Hono, { authenticate, commits, now }: ActionServices): void {
  const at = () => new Date(now()).toISOString()
  async function act(ref: Ref, transition: Transition): Promise<{ seq: number }> {
    const { seq } = await commits.commit(ref, transition)
    return { seq }
  }

  route(app, endpoints.declareActions, authenticate, async ({ body, caller }) =>
    act(caller.ref, (conversation) => declareActions(conversation, body.actions, at())),
  )

  route(app, endpoints.answerAction, authenticate, async ({ params, body, caller }) => {
    const { ok, result, error = '', declined = false } = body
    const words = typeof result === 'string' ? result : JSON.stringify(result ?? 'Done.')
    return act(caller.ref, (conversation) => {
      const asked = conversation.actions.find(({ call }) => call.callId === params.callId)
      const durationMs = asked ? Math.max(0, now() - Date.parse(asked.at)) : 0
      const answer = { ok, declined, result: cut(ok ? words : error || 'It failed.'), durationMs }
      return answerAction(conversation, { callId: params.callId, ...answer }, at())
    })
  })
}

type Try = { input: Record<string, unknown>; send: boolean }

async function tryAction(
  action: ServerAction,
  { input, send }: Try,
  workspaceId: string,
  { secrets, connected, now }: ActionServices,
) {
  if (send && action.sideEffect)
    throw new Rejection(
      'invalid',
      'This action changes something, so it is only sent for a customer. Look at the request instead.',
      [{ field: 'send', message: 'must be false for an action that changes something' }],
    )
  const values = checked(action, input)
  const request = await shown(action, values)
  if (!send) return { request, sent: null }
  const began = now()
  const { ok, text } = await sendAction(action, values, {
    guarded: connected.guarded,
    open: (ref) => secrets.open(workspaceId, ref),
    signal: new AbortController().signal,
  })
  return { request, sent: { ok, result: text, durationMs: Math.round(now() - began) } }
}

/** Customer's slots are asked for like parameters here: nobody is a customer while trying. */
function checked(action: ServerAction, input: Record<string, unknown>): Values {
  const own = Object.entries(input).filter(([name]) => name.startsWith('customer.'))
  const rest = Object.fromEntries(
    Object.entries(input).filter(([name]) => !name.startsWith('customer.')),
  )
  const result = checkInput(action.parameters, rest)
  if (!result.ok) {
    const errors = result.errors.map(({ field, message }) => ({ field: `input.${field}`, message }))
    const detail = errors.map(({ field, message }) => `${field} ${message}`).join('; ')
    throw new Rejection('invalid', `The action cannot be tried with this. ${detail}`, errors)
  }
  return {
    ...result.input,
    ...Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
  }
}

const MASK = '••••'

/** As it would be sent, with the secrets covered. */
async function shown(action: ServerAction, values: Values) {
  let built: BuiltRequest
  try {
    built = await buildRequest(action, values, async () => 'BATONSECRET')
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Rejection('invalid', message, [{ field: 'input', message }])
  }
  const covered = (text: string) => text.replaceAll('BATONSECRET', MASK)
  return {
    method: built.method,
    url: covered(built.url),
    headers: built.headers.map(([name, value]) => ({ name, value: covered(value) })),
    body: built.body,
  }
}
