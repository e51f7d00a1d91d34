// No assistant of ours promises what is not so: whatever it writes passes here, sentence by sentence, before it is shown.
import type { Attempt } from '@baton/contract'
import { say, truthGate } from '@baton/core'
import type { Answerer } from './answerer.ts'

/** The same answerer, without its lies. What is withheld is recorded with the turn. */
export function truthful(answerer: Answerer): Answerer {
  return {
    async answer(question) {
      const gate = truthGate(question.conversation)
      const draft = await answerer.answer({
        ...question,
        onText(textSoFar, citations) {
          const shown = gate.soFar(textSoFar)
          if (shown !== null) question.onText(shown, citations)
        },
      })
      // Where a model asks for a person and says no more, the words are ours.
      if (draft.text === say(question.conversation.locale, 'cannotAnswer')) return draft
      const { text, withheld } = gate.whole(draft.text)
      if (withheld.length === 0) return draft
      const attempts = withheld.map(
        (evidence): Attempt => ({ kind: 'promise-withheld', evidence: evidence.slice(0, 500) }),
      )
      return { ...draft, text, attempts: [...draft.attempts, ...attempts] }
    },
  }
}
