import { say } from '@baton/core'
import type { Answerer } from '../answerer.ts'
import type { Knowledge } from '../knowledge.ts'

/** Answers without a model: quotes the best passage with its source, and says when there is none. */
export function builtInAnswerer(knowledge: Knowledge): Answerer {
  return {
    async answer({ workspaceId, conversation, text, signal }) {
      const [best] = await knowledge.search(workspaceId, text, { limit: 5, signal })
      const attempts = [
        {
          kind: 'search' as const,
          query: text,
          hits: best ? [best].map(({ title, url, score }) => ({ title, url, score })) : [],
        },
      ]
      if (!best)
        return {
          text: say(conversation.locale, 'noMatch'),
          citations: [],
          confidence: 'no_sources',
          attempts,
        }
      return {
        text: best.text,
        citations: [{ title: best.title, url: best.url, section: best.section }],
        confidence: best.coverage > 0.6 ? 'very_confident' : 'not_confident',
        attempts,
      }
    },
  }
}
