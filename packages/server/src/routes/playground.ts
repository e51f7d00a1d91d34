// What operators try out before customers meet it.
import { ModelFailure, tryModel } from '@baton/agent'
import { endpoints, type ModelChoice, type ModelSettings, type ModelTrial } from '@baton/contract'
import type { Hono } from 'hono'
import type { Rehearse } from '../playground/rehearse.ts'
import { LostSecret } from '../settings/seal.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route, routeLines } from './route.ts'

export type PlaygroundServices = {
  authenticate: Authenticate
  rehearse: Rehearse
  openModel(workspaceId: string, chosen: ModelChoice['chosen']): Promise<ModelSettings>
  /** Reaches the addresses of models. */
  modelFetch: typeof globalThis.fetch
  log: { error(about: object, message: string): void }
}

export function playgroundRoutes(app: Hono, services: PlaygroundServices): void {
  const { authenticate, rehearse, openModel, modelFetch, log } = services

  routeLines(app, endpoints.tryTurn, authenticate, async ({ body, caller }, { say, signal }) => {
    try {
      const result = await rehearse(caller.workspaceId, body, {
        signal,
        onDraft: (text) => say({ kind: 'draft', text }),
      })
      say({ kind: 'done', result })
    } catch (error) {
      // Whoever asked has gone: nobody is there to be told.
      if (signal.aborted) return
      log.error({ error }, 'a tried turn failed')
      say({ kind: 'failed', words: 'Something went wrong on our side. Nothing was changed.' })
    }
  })

  route(app, endpoints.tryModel, authenticate, async ({ body, caller }): Promise<ModelTrial> => {
    const settings = await openModel(caller.workspaceId, body.chosen).catch(lost)
    if (settings.provider === 'built-in')
      throw new Rejection('invalid', 'No model is chosen here: the documents answer alone.', [
        { field: 'chosen.provider', message: 'must be a model; there is nothing to try' },
      ])
    try {
      const { signal } = new AbortController()
      const clock = () => performance.now()
      return { ok: true, ...(await tryModel(settings, { fetch: modelFetch, signal, clock })) }
    } catch (error) {
      if (error instanceof ModelFailure)
        return { ok: false, code: error.code, words: error.message }
      throw error
    }
  })
}

function lost(error: unknown): never {
  if (!(error instanceof LostSecret)) throw error
  throw new Rejection('invalid', error.message, [
    { field: 'chosen.apiKey', message: 'must be entered again' },
  ])
}
