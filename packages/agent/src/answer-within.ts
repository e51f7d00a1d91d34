import type { Answerer, Draft, Question } from './answerer.ts'
import { failureInWords } from './failure-in-words.ts'

/** A draft, or in words why there is none. */
export type Answered = Draft & { failure: string | null }

/**
 * Asks for an answer and waits so long and no longer; not at all once the customer wants to hear no more (`stop`). Whatever goes wrong becomes a fact to decide on, except that the
 * process stops (`signal`): then it rejects, and the turn is taken again later.
 */
export async function answerWithin(
  milliseconds: number,
  answerer: Answerer,
  question: Question,
  stop?: AbortSignal,
): Promise<Answered> {
  const { signal, onText } = question
  const ending = new AbortController()
  const leave = () => ending.abort(signal.reason)
  const halt = () => ending.abort(STOPPED)
  signal.addEventListener('abort', leave)
  stop?.addEventListener('abort', halt)
  const seconds = Math.round(milliseconds / 1000)
  const timer = setTimeout(() => ending.abort(new Error(`no answer in ${seconds} s`)), milliseconds)
  try {
    signal.throwIfAborted()
    if (stop?.aborted) return failed(STOPPED.message)
    const draft = await Promise.race([
      answerer.answer({
        ...question,
        signal: ending.signal,
        onText: (text, citations) => {
          if (!ending.signal.aborted) onText(text, citations)
        },
      }),
      // An answerer may forget to listen to its signal; the customer does not wait for it.
      whenAborted(ending.signal),
    ])
    const isEmpty = draft.text.trim() === '' && !draft.waits
    return isEmpty ? failed('the answer was empty') : { ...draft, failure: null }
  } catch (error) {
    signal.throwIfAborted()
    return failed(failureInWords(ending.signal.aborted ? ending.signal.reason : error))
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
    stop?.removeEventListener('abort', halt)
    // Nobody listens any more: what an answerer says late is not shown.
    ending.abort(OVER)
  }
}

/** Made once: a reason of its own, with a stack, for every turn would be the dearest part of its end. */
const STOPPED = new Error('The customer stopped the answer.')
const OVER = new Error('The answer is not waited for any more.')

function failed(failure: string): Answered {
  return { text: '', citations: [], confidence: 'other', attempts: [], failure }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}
