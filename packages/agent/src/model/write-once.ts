// Something a model writes of a conversation at once, for us to read: no tools, nothing shown while it comes.
import type { ChosenModel } from '@baton/contract'
import { type Conversation, inWords, withMerged } from '@baton/core'
import { languageModel } from './language-model.ts'
import { orAborted, patience } from './patience.ts'

const TRANSCRIPT_LETTERS = 16_000
const MESSAGE_LETTERS = 2_000

/** At most `maxLetters` of what it wrote. Throws a `ModelFailure` when it did not answer. */
export async function writeOnce(
  settings: ChosenModel,
  { system, material, maxLetters }: { system: string; material: string; maxLetters: number },
  { fetch, signal }: { fetch: typeof globalThis.fetch; signal: AbortSignal },
): Promise<string> {
  const waiting = patience(signal, {
    totalMs: settings.timeoutSeconds * 1_000,
    silenceMs: settings.silenceSeconds * 1_000,
  })
  let text = ''
  try {
    await orAborted(
      languageModel(settings, fetch).ask({
        system,
        messages: [{ role: 'user', text: material }],
        tools: [],
        signal: waiting.signal,
        onLife: waiting.alive,
        onText: (piece) => {
          if (text.length < maxLetters) text += piece
        },
      }),
      waiting.signal,
    )
  } finally {
    waiting.end()
  }
  return text
}

/** What was said, line by line with who said it; of a long one its end. */
export function saidSoFar(conversation: Conversation): string {
  return withMerged(conversation)
    .filter(({ author }) => author.kind !== 'system')
    .map(({ author, ...said }) => {
      const who = author.kind === 'human' ? `colleague ${author.human.name}` : author.kind
      return `${who}: ${inWords(said).slice(0, MESSAGE_LETTERS)}`
    })
    .join('\n')
    .slice(-TRANSCRIPT_LETTERS)
}
