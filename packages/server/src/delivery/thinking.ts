// What thinks in the assistant's place: a model, where one is chosen, and the documents alone where none is.
import {
  type Answerer,
  assistant,
  createHealth,
  type Directions,
  forbidding,
  type Knowledge,
  ModelFailure,
  type Tools,
  writeSummary,
} from '@baton/agent'
import type { ModelHealth, ModelSettings } from '@baton/contract'
import { type Escalating, type Expecting, tellAnew, tellSummary } from '@baton/core'
import type { Toolbox } from '../actions/toolbox.ts'
import type { Settings } from '../settings/settings.ts'
import { answererOf } from './answerer.ts'
import type { Outside } from './perform.ts'

/** How a model is reached, and which. */
export type Models = {
  /** With the key. Asked at every turn. */
  settings(workspaceId: string): ModelSettings | Promise<ModelSettings>
  fetch: typeof globalThis.fetch
}

type Around = {
  knowledge: Knowledge
  settings: Pick<Settings, 'read'>
  models: Models
  /** What answers instead, for tests. */
  answerer: ((knowledge: Knowledge, tools: Tools) => Answerer) | undefined
  tools: Toolbox
  drafted(ref: Parameters<Outside['answer']>[0], draft: { messageId: string; text: string }): void
  /** When somebody answers who is asked for now. */
  expecting(workspaceId: string): Promise<Expecting>
  newId(prefix: string): string
  now(): number
}

export type Thinking = {
  outside: Omit<
    Outside,
    | 'deliver'
    | 'sendOut'
    | 'mailMissed'
    | 'mailTranscript'
    | 'bringStory'
    | 'bringMerged'
    | 'carryOn'
  >
  modelHealth(workspaceId: string): Promise<ModelHealth>
  escalating(workspaceId: string): Promise<Escalating>
}

/** Longer than any model may take: what goes beyond it is a fault of ours. */
export const OUTER_MS = 120_000

export function createThinking(around: Around): Thinking {
  const { knowledge, settings, models, answerer, tools, drafted, newId, now } = around
  const at = () => new Date(now()).toISOString()
  const settingsOf = async (workspaceId: string) => models.settings(workspaceId)
  const health = createHealth(now)
  const allowed = forbidding(
    tools,
    async (workspaceId) => (await settings.read(workspaceId, 'policy')).actionsForbidden,
  )
  const withModel = answererOf({
    ...models,
    health,
    directions: (workspaceId) => directionsOf(workspaceId, settings),
    knowledge,
    tools: allowed,
    now,
  })
  const escalating = async (workspaceId: string) => {
    const [model, { actions }, expecting] = await Promise.all([
      settingsOf(workspaceId),
      settings.read(workspaceId, 'destinations'),
      around.expecting(workspaceId),
    ])
    // Whether a model tells the story afterwards.
    return { rewrite: !answerer && model.provider !== 'built-in', actions, expecting }
  }
  const think = assistant({
    answerer: answerer ? answerer(knowledge, allowed) : withModel,
    policy: (workspaceId) => settings.read(workspaceId, 'policy'),
    newId,
    now: at,
    escalating,
    // Tests wait for their own answerers no longer than they always did.
    ...(answerer ? {} : { timeoutMs: OUTER_MS }),
  })

  return {
    escalating,
    modelHealth: (workspaceId) => withModel.health(workspaceId),
    outside: {
      answer: (ref, conversation, { signal, stop }) =>
        think(ref.workspaceId, conversation, {
          signal,
          stop,
          onDraft: (draft) => drafted(ref, draft),
        }),
      async summarize({ workspaceId }, conversation, { escalationId, signal }) {
        const model = await settingsOf(workspaceId)
        if (model.provider === 'built-in') return () => []
        const around = { fetch: models.fetch, signal }
        const summary = await writeSummary(model, conversation, around).catch((error) => {
          if (!(error instanceof ModelFailure)) throw error
          health.failed(model, error)
          if (error.isPassing) throw error
          // Asked again it would fail again: the quotes stay, and the model's health says why.
          return null
        })
        if (!summary) return () => []
        if (escalationId) return (latest) => tellSummary(latest, { escalationId, summary }, at())
        const { holder, seq: upTo } = conversation
        if (holder.kind !== 'human') return () => []
        const told = { summary, from: 'model' as const, upTo, by: holder.human }
        return (latest) => tellAnew(latest, told, at())
      },
      runAllowed: tools.runAllowed,
      now: at,
    },
  }
}

export async function directionsOf(
  workspaceId: string,
  settings: Pick<Settings, 'read'>,
): Promise<Directions> {
  const [{ assistantName }, assistant, { actions }] = await Promise.all([
    settings.read(workspaceId, 'general'),
    settings.read(workspaceId, 'assistant'),
    settings.read(workspaceId, 'destinations'),
  ])
  return { assistantName, ...assistant, escalationActions: actions }
}
