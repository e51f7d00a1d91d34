// Assistants for tests: each does one thing a real one may do.
import type { Answerer, Draft } from '@baton/agent'

export const sure = (text: string): Draft => ({
  text,
  citations: [],
  confidence: 'very_confident',
  attempts: [],
})

/** Says back what it was asked, so that a reply can be told from every other. */
export const echo = (): Answerer => ({
  answer: async ({ text, onText }) => {
    onText(text.slice(0, 5))
    return sure(`You asked: ${text}`)
  },
})

export const broken = (): Answerer => ({
  answer: async () => {
    throw new Error('the model is down')
  },
})

/** Waits to be let go, and tells whether it was stopped instead. */
export function held() {
  let release: () => void = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  let began: () => void = () => {}
  const beginning = new Promise<void>((resolve) => {
    began = resolve
  })
  const answerer: Answerer = {
    async answer({ text, signal, onText }) {
      onText('Half an ans')
      began()
      const stopped = new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      )
      await Promise.race([gate, stopped])
      return sure(`At last: ${text}`)
    },
  }
  return { answerer: () => answerer, release, beginning }
}
