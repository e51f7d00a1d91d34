// What a tried turn looks at and does, written down as it happens. What would change something is not done.
import {
  type Knowledge,
  type ModelRequest,
  type ToolResult,
  type ToolSpec,
  type Tools,
  wholeText,
} from '@baton/agent'
import type { TrialResult } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { DryRun } from '../actions/dry-run.ts'

export type Seen = Pick<TrialResult, 'searches' | 'tools' | 'prompt'>

const PASSAGE_LETTERS = 4_000
const RESULT_LETTERS = 4_000

export function nothingSeen(): Seen {
  return { searches: [], tools: [], prompt: null }
}

export function seenKnowledge(knowledge: Knowledge, seen: Seen, clock: () => number): Knowledge {
  return {
    async search(workspaceId, query, options) {
      const began = clock()
      const passages = await knowledge.search(workspaceId, query, options)
      seen.searches.push({
        query,
        passages: passages.map(({ title, section, url, text, score, coverage, named }) => ({
          ...{ title, section, url, score, coverage, named },
          text: text.slice(0, PASSAGE_LETTERS),
        })),
        durationMs: Math.round(clock() - began),
      })
      return passages
    },
  }
}

/** What only reads is done, and leaves no trace in any log. Of everything else the model is told that this is a dry run. */
export function dryTools(tools: Tools, dryRun: DryRun): Tools {
  let talk: Conversation | null = null
  let offered: readonly ToolSpec[] = []
  return {
    async list(workspaceId, conversation) {
      talk = conversation
      offered = await tools.list(workspaceId, conversation)
      return offered
    },
    async run(call, { signal }) {
      const spec = offered.find(({ name }) => name === call.name)
      if (!talk || !spec) return NOT_DONE
      const problem = await dryRun.problemOf(call, talk)
      if (problem) return problem
      if (spec.sideEffect || spec.source === 'client') return NOT_DONE
      return dryRun.read(call, { signal, conversation: talk })
    },
  }
}

/** The same tools, with every call written down. */
export function seenTools(tools: Tools, seen: Seen, clock: () => number): Tools {
  let offered: readonly ToolSpec[] = []
  return {
    async list(workspaceId, conversation) {
      offered = await tools.list(workspaceId, conversation)
      return offered
    },
    async run(call, options) {
      const spec = offered.find(({ name }) => name === call.name)
      const began = clock()
      const result = await tools.run(call, options)
      seen.tools.push({
        name: call.name,
        source: spec?.source ?? 'baton',
        input: call.input,
        ...{ sideEffect: spec?.sideEffect ?? true, dryRun: result === NOT_DONE, ok: result.ok },
        result: (result.ok ? result.text : (result.error ?? result.text)).slice(0, RESULT_LETTERS),
        durationMs: Math.round(clock() - began),
      })
      return result
    },
  }
}

/** It has to go on as if it had been done, or the turn would not be the one a customer gets. */
const NOT_DONE: ToolResult = {
  ok: true,
  text: 'Dry run: this is being tried out, and nothing was done. Go on as if it had been done.',
}

export function seePrompt(seen: Seen, { system, messages, tools }: ModelRequest): void {
  seen.prompt = {
    system,
    // The last request holds those before it.
    messages: messages.map((message) => ({ role: message.role, text: inWords(message) })),
    // Who has used tools enough is asked without them: those of the first request count.
    tools: seen.prompt?.tools ?? tools.map(({ name, description }) => ({ name, description })),
    asked: (seen.prompt?.asked ?? 0) + 1,
  }
}

function inWords(message: ModelRequest['messages'][number]): string {
  switch (message.role) {
    case 'user':
    case 'assistant':
      return wholeText(message)
    case 'calls': {
      const calls = message.calls.map(({ name, input }) => `${name}(${input})`)
      return [message.text, ...calls].filter((line) => line !== '').join('\n')
    }
    case 'results':
      return message.results.map(({ text }) => text).join('\n')
  }
}
