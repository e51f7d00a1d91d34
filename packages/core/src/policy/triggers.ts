// Every rule a policy may hold, and the function that detects it. Leaving one out does not compile.
import type { PolicyRule } from '@baton/contract'
import type { Trigger } from './trigger.ts'

export const triggers: { [When in PolicyRule['when']]: Trigger<When> } = {
  'asked-for-human': (_, { askedForHuman }) =>
    askedForHuman === null ? null : `Asked for a person: “${askedForHuman}”`,
  'assistant-failed': (_, { failure }) =>
    failure === null ? null : `The assistant failed: ${failure}`,
  'repeated-question': ({ times }, { sameQuestion }) =>
    sameQuestion && sameQuestion.times >= times
      ? `Asked the same ${sameQuestion.times} times (${Math.round(sameQuestion.similarity * 100)} % alike)`
      : null,
  'no-match': (_, { confidence }) =>
    confidence === 'no_sources' ? 'No document has an answer' : null,
  'low-confidence': (_, { confidence }) =>
    confidence === 'not_confident' ? 'The best passage fits the question only in part' : null,
  'assistant-wish': (_, { wish }) => (wish ? `The assistant asks for a person: “${wish}”` : null),
}
