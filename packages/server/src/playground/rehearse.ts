// A turn as every customer gets it, taken on a conversation that exists nowhere: what comes of it is told and not
// committed, so nothing reaches the log, the desk or the outside.
import {
  type Answerer,
  assistant,
  createHealth,
  forbidding,
  type Knowledge,
  type Tools,
} from '@baton/agent'
import type {
  ConversationEvent,
  ModelChoice,
  ModelSettings,
  Trial,
  TrialResult,
  TrialRoute,
} from '@baton/contract'
import {
  chooseAction,
  type Escalating,
  emptyConversation,
  evolve,
  fold,
  postCustomerMessage,
  startConversation,
} from '@baton/core'
import type { DryRun } from '../actions/dry-run.ts'
import { answererOf } from '../delivery/answerer.ts'
import { directionsOf, type Models, OUTER_MS } from '../delivery/thinking.ts'
import type { Settings } from '../settings/settings.ts'
import type { OnlyFrom } from './chosen-sources.ts'
import { dryTools, nothingSeen, type Seen, seenKnowledge, seenTools, seePrompt } from './seen.ts'

type Around = {
  knowledge: Knowledge
  settings: Pick<Settings, 'read'>
  models: Models
  tools: Tools
  dryRun: DryRun
  onlyFrom: OnlyFrom
  /** The settings of a model that may not be saved yet, with the key. */
  openModel(workspaceId: string, chosen: ModelChoice['chosen']): Promise<ModelSettings>
  /** What answers instead, for tests. */
  answerer: ((knowledge: Knowledge, tools: Tools) => Answerer) | undefined
  /** What operators have set up for those who need a person. */
  escalating(workspaceId: string): Promise<Escalating>
  newId(prefix: string): string
  now(): number
}

export type Rehearse = (
  workspaceId: string,
  trial: Trial,
  options: { signal: AbortSignal; onDraft(text: string): void },
) => Promise<TrialResult>

export function createRehearsal(around: Around): Rehearse {
  const { newId, now } = around
  const clock = () => performance.now()
  return async (workspaceId, trial, { signal, onDraft }) => {
    const at = new Date(now()).toISOString()
    const told = talkOf(trial, at)
    const before = fold(newId('try'), told)
    const asked = postCustomerMessage(before, { id: newId('msg'), text: trial.text }, at)
    const conversation = asked.reduce(evolve, before)
    const seen = nothingSeen()
    const began = clock()
    let firstTextMs: number | null = null
    const transition = await thinker(around, trial, seen)(workspaceId, conversation, {
      signal,
      onDraft({ text }) {
        firstTextMs ??= Math.round(clock() - began)
        onDraft(text)
      },
    })
    const followed = transition(conversation)
    return {
      events: [...told, ...asked, ...followed],
      ...resultOf([...asked, ...followed]),
      route: await routeFor(around, workspaceId, { followed, channel: trial.channel }),
      ...seen,
      answeredBy: await answeredBy(around, workspaceId, trial, seen),
      firstTextMs,
      durationMs: Math.round(clock() - began),
    }
  }
}

/** What has been so far. Who asks, and where, is what the operator says now. */
function talkOf({ events, channel, locale, customer }: Trial, at: string): ConversationEvent[] {
  const start = { customer: { id: 'cus_trial', ...customer }, channel, locale }
  return [
    ...startConversation(emptyConversation(''), start, events[0]?.at ?? at),
    ...events.filter(({ type }) => type !== 'conversation.started'),
  ]
}

/** The turn of `delivery/thinking.ts`, with eyes on it, and with what the operator wants to try instead. */
function thinker(around: Around, trial: Trial, seen: Seen) {
  const { knowledge, settings, models, tools, dryRun, answerer, newId, now } = around
  const clock = () => performance.now()
  const from = trial.sources ? around.onlyFrom(trial.sources) : knowledge
  const watched = seenKnowledge(from, seen, clock)
  const policy = async (workspaceId: string) => trial.policy ?? settings.read(workspaceId, 'policy')
  const allowed = forbidding(
    dryTools(tools, dryRun),
    async (workspaceId) => (await policy(workspaceId)).actionsForbidden,
  )
  const watchedTools = seenTools(allowed, seen, clock)
  return assistant({
    answerer: answerer
      ? answerer(watched, watchedTools)
      : answererOf({
          knowledge: watched,
          fetch: models.fetch,
          tools: watchedTools,
          settings: (workspaceId) => modelOf(around, workspaceId, trial),
          // A health of its own: what is tried neither lets the customers' model rest nor rests with it.
          health: createHealth(now),
          directions: async (workspaceId) => ({
            ...(await directionsOf(workspaceId, settings)),
            ...trial.assistant,
          }),
          onAsk: (request) => seePrompt(seen, request),
          now,
        }),
    policy,
    escalating: around.escalating,
    newId,
    now: () => new Date(now()).toISOString(),
    timeoutMs: OUTER_MS,
  })
}

async function modelOf({ models, openModel }: Around, workspaceId: string, { model }: Trial) {
  return model ? openModel(workspaceId, model.chosen) : models.settings(workspaceId)
}

async function answeredBy(around: Around, workspaceId: string, trial: Trial, { prompt }: Seen) {
  if (!prompt) return { provider: 'built-in', model: null }
  const settings = await modelOf(around, workspaceId, trial)
  return { provider: settings.provider, model: 'model' in settings ? settings.model : null }
}

async function routeFor(
  { escalating, settings }: Around,
  workspaceId: string,
  { followed, channel }: { followed: readonly ConversationEvent[]; channel: string },
): Promise<TrialRoute | null> {
  const { actions } = await escalating(workspaceId)
  const { connections } = await settings.read(workspaceId, 'destinations')
  for (const event of followed) {
    const isAsked = event.type === 'escalation.requested'
    if (!isAsked && event.type !== 'escalation.offered') continue
    const action = isAsked
      ? actions.find(({ id }) => id === event.escalation.route?.action)
      : // Whoever takes up the offer presses the button.
        chooseAction(actions, { why: [PRESSED, event.reason], channel })
    return {
      action: action ? { id: action.id, name: action.name } : null,
      destinations: (action?.destinations ?? []).map(
        (id) => connections.find((one) => one.id === id)?.title ?? id,
      ),
    }
  }
  return null
}

const PRESSED = { trigger: 'button', detail: '' }

function resultOf(
  events: ConversationEvent[],
): Pick<TrialResult, 'said' | 'decision' | 'signals' | 'trace' | 'usage'> {
  const assessed = events.findLast((event) => event.type === 'turn.assessed')
  const said = events.flatMap((event) => (event.type === 'message.posted' ? [event.message] : []))
  return {
    said: said.filter(({ author }) => author.kind !== 'customer'),
    decision: assessed?.decision ?? null,
    signals: assessed?.signals ?? null,
    trace: assessed?.trace ?? [],
    usage: assessed?.usage ?? null,
  }
}
