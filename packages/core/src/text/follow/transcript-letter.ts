// The letter around a transcript. To an address that nobody has shown to be theirs it says nothing that a customer wrote, so
// that nobody sends words of their own to strangers by us.
import type { Conversation, Said } from '../../conversation/conversation.ts'
import type { WantedTranscript } from '../../conversation/outside/want-transcript.ts'
import { transcriptOf } from '../transcript.ts'
import { sayToFollower } from './say-to-follower.ts'

export type TranscriptLetter = {
  subject: string
  text: string
  /** Null where it may only be read on the page. */
  file: { name: string; type: string; text: string } | null
}

export function transcriptLetter(
  {
    id,
    locale,
    messages,
    replaced,
    startedAt,
  }: Pick<Conversation, 'id' | 'locale' | 'messages' | 'replaced' | 'startedAt'>,
  { proven, seq }: WantedTranscript,
): TranscriptLetter {
  const subject = sayToFollower(locale, 'transcriptSubject')
  if (!proven) return { subject, text: sayToFollower(locale, 'transcriptUnproven'), file: null }
  // A second attempt is the same mail, whatever was said meanwhile.
  const until = (all: readonly Said[]) => all.filter((message) => message.seq < seq)
  const said = { messages: until(messages), replaced: until(replaced) }
  const text = transcriptOf({ id, ...said, startedAt }, 'text')
  const name = `conversation-${startedAt.slice(0, 10)}.txt`
  return {
    ...{ subject, text: sayToFollower(locale, 'transcriptProven') },
    file: { name, type: 'text/plain; charset=utf-8', text },
  }
}
