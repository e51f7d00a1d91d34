// Never a lie: what an assistant writes about people, tickets and times is shown only when the log says so. A promise is
// held back before it can be read, and what is true is said in its place.
import type { Conversation } from '../conversation/conversation.ts'
import { type Promised, promiseIn } from './promises.ts'
import { sentencesOf } from './sentences.ts'

export type TruthGate = {
  /** What of an answer being written may be shown, or null when that is no more than before. Empty takes all back. */
  soFar(text: string): string | null
  /** The finished answer, and the promises that are not in it. */
  whole(text: string): { text: string; withheld: string[] }
}

export function truthGate(conversation: Pick<Conversation, 'holder' | 'escalation'>): TruthGate {
  const isAsked = hasAsked(conversation)
  // While it is written and when it is finished the same sentences are judged.
  const judged = new Map<string, Promised | null>()
  let read = ''
  let state = nothing()

  function take(sentences: readonly string[]): void {
    for (const sentence of sentences) {
      const promised = judge(sentence)
      // A person and a ticket are known once an escalation is open; a time only as it was told to the customer then.
      const isTrue =
        promised === null || (isAsked && (promised.kind !== 'time' || wasTold(sentence)))
      // “They will do so within a day”: what hangs on a promise falls with it.
      const hangs = state.afterLie && isTrue && promised === null && GOES_ON.test(sentence)
      if (isTrue && !hangs) {
        state.shown += sentence
        state.afterLie = false
        continue
      }
      state.withheld.push(sentence.trim())
      if (promised && !state.afterLie && state.withheld.length === 1)
        state.shown += inThePlaceOf(sentence, promised.instead)
      else if (!state.shown.endsWith('\n')) state.shown += /\n*$/.exec(sentence)?.[0] ?? ''
      state.afterLie = true
    }
  }

  function wasTold(sentence: string): boolean {
    return conversation.escalation?.expectsTold?.includes(sentence.trim()) === true
  }

  function judge(sentence: string): Promised | null {
    const known = judged.get(sentence)
    if (known !== undefined) return known
    const promised = promiseIn(sentence)
    judged.set(sentence, promised)
    return promised
  }

  return {
    soFar(text) {
      if (!text.startsWith(read)) {
        read = ''
        state = nothing()
      }
      if (text === '') return ''
      const sentences = sentencesOf(text.slice(read.length), false)
      if (sentences.length === 0) return null
      for (const { length } of sentences) read = text.slice(0, read.length + length)
      take(sentences)
      const shown = state.shown.trimEnd()
      return shown === '' ? null : shown
    },
    whole(text) {
      state = nothing()
      read = ''
      take(sentencesOf(text, true))
      return { text: state.shown.trim(), withheld: state.withheld }
    },
  }
}

function nothing() {
  return { shown: '', withheld: [] as string[], afterLie: false }
}

function hasAsked({ holder, escalation }: Pick<Conversation, 'holder' | 'escalation'>): boolean {
  return escalation !== null && (holder.kind === 'queue' || holder.kind === 'human')
}

/** With the white space around the promise, so that the text keeps its form. */
function inThePlaceOf(sentence: string, instead: string): string {
  const before = /^\s*(?:[-*+•] |\d{1,2}[.)] )?/.exec(sentence)?.[0] ?? ''
  const after = /\s*$/.exec(sentence)?.[0] ?? ''
  return `${before}${instead}${after}`
}

/** A sentence about “them” and a time, after a promise of somebody. */
const GOES_ON =
  /^\W*(?:they|he|she|this|it|sie|er|das|dies|ellos|ella|esto|ils|elles|il|elle|cela|eles|elas|isso|loro|lui|lei|questo|ze|zij|hij|dit|oni|ona|to|bu|onlar)\b.{0,80}\b(?:hours?|days?|minutes?|soon|shortly|stunden?|tagen?|minuten?|bald|horas?|dias?|días?|minutos?|pronto|heures?|jours?|bientôt|breve|ore|giorni|presto|uur|dagen|snel|godzin\w*|dni|wkrótce|saat|gün|yakında)\b/iu
