// The model at the side of a teammate who writes. What it says goes to their screen; only they send.
import {
  alikeMacros,
  type Helped,
  helpTeammate,
  type Knowledge,
  ModelFailure,
  type OfferedMacro,
  type ProposedMacro,
  proposeMacros,
  writeSummary,
} from '@baton/agent'
import type { AssistWanted, Summary } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { Models } from '../delivery/thinking.ts'
import { LostSecret } from '../settings/seal.ts'

export type Assist = {
  /** Throws a `NoHelp`, which says why in words. */
  help(
    workspaceId: string,
    conversation: Conversation,
    wanted: AssistWanted,
    on: { signal: AbortSignal; onText(text: string): void },
  ): Promise<Helped>
  /** Null where no model is chosen, or where it told what nobody said. Throws a `NoHelp`. */
  tellStory(workspaceId: string, conversation: Conversation): Promise<Summary | null>
  /** By the words alone where no model is chosen, or where it could not; `problem` says why. */
  propose(
    workspaceId: string,
    conversation: Conversation,
    macros: readonly OfferedMacro[],
  ): Promise<ProposedMacros>
}

export type ProposedMacros = {
  from: 'model' | 'words'
  proposed: ProposedMacro[]
  problem: string | null
}

export class NoHelp extends Error {
  override readonly name = 'NoHelp'
}

export function createAssist({
  models,
  knowledge,
}: {
  models: Models
  knowledge: Knowledge
}): Assist {
  async function chosen(workspaceId: string) {
    const settings = await Promise.resolve(models.settings(workspaceId)).catch(inWords)
    return settings.provider === 'built-in' ? null : settings
  }
  return {
    async help(workspaceId, conversation, wanted, on) {
      const settings = await chosen(workspaceId)
      if (!settings)
        throw new NoHelp('No model is chosen. An operator chooses one in Settings, Model.')
      const around = { workspaceId, knowledge, fetch: models.fetch, ...on }
      return helpTeammate(settings, conversation, named(wanted), around).catch(inWords)
    },
    async tellStory(workspaceId, conversation) {
      const settings = await chosen(workspaceId)
      if (!settings) return null
      const { signal } = new AbortController()
      return writeSummary(settings, conversation, { fetch: models.fetch, signal }).catch(inWords)
    },
    async propose(workspaceId, conversation, macros) {
      const byWords = (problem: string | null): ProposedMacros => ({
        ...{ from: 'words', problem },
        proposed: alikeMacros(conversation, macros),
      })
      if (macros.length === 0) return byWords(null)
      try {
        const settings = await chosen(workspaceId)
        if (!settings) return byWords(null)
        const around = { fetch: models.fetch, signal: new AbortController().signal }
        const proposed = await proposeMacros(settings, conversation, macros, around)
        return { from: 'model', proposed, problem: null }
      } catch (error) {
        if (error instanceof NoHelp || error instanceof ModelFailure) return byWords(error.message)
        throw error
      }
    },
  }
}

/** A model knows languages by their names. */
function named(wanted: AssistWanted): AssistWanted {
  if (wanted.kind !== 'translate') return wanted
  try {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(wanted.to)
    return { ...wanted, to: name ?? wanted.to }
  } catch {
    // No language tag: as it was written.
    return wanted
  }
}

function inWords(error: unknown): never {
  if (error instanceof ModelFailure || error instanceof LostSecret) throw new NoHelp(error.message)
  throw error
}
