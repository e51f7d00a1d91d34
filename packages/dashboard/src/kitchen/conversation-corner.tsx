import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Composer } from '../conversation/composer.tsx'
import { ConversationSkeleton } from '../conversation/conversation-skeleton.tsx'
import { DetailsPanel } from '../conversation/details-panel.tsx'
import type { Outgoing } from '../conversation/outbox.ts'
import type { Stance } from '../conversation/stance.ts'
import { Transcript } from '../conversation/transcript.tsx'
import { Dish } from './kitchen-page.tsx'
import { storyLog } from './story.ts'

const STANCES: Stance[] = [
  { kind: 'mine' },
  { kind: 'queue' },
  { kind: 'assistant' },
  { kind: 'theirs', name: 'Ben Okafor', since: '2026-01-05T09:00:00.000Z' },
  { kind: 'closed' },
]

export function ConversationCorner() {
  const { clock } = useDesk()
  const [log] = useState(() => storyLog(clock.now()))
  const entries = outgoing(new Date(clock.now()).toISOString())
  return (
    <>
      <div className="flex flex-wrap items-start gap-8">
        <Dish name="Transcript">
          <div className="flex h-[150rem] w-160 flex-col border border-line">
            <Transcript
              log={log}
              draft={{ messageId: 'a9', text: 'I am looking at **your' }}
              outgoing={{ entries, send() {}, retry() {}, undo: () => null, discard() {} }}
              onEdit={() => {}}
            />
          </div>
        </Dish>
        <Dish name="Details">
          <div className="w-72 border border-line bg-surface">
            <DetailsPanel log={log} onJump={() => {}} />
          </div>
        </Dish>
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        {STANCES.map((stance) => (
          <Dish key={stance.kind} name={`Composer: ${stance.kind}`}>
            <Composer
              conversation={{ ...log.conversation, id: `kitchen-${stance.kind}` }}
              stance={stance}
              takingOver={stance.kind === 'assistant'}
              onTakeOver={() => {}}
              onSend={() => {}}
              onSteps={() => {}}
              onClose={() => {}}
            />
          </Dish>
        ))}
        <Dish name="Loading">
          <div className="h-80 border border-line">
            <ConversationSkeleton />
          </div>
        </Dish>
      </div>
    </>
  )
}

function outgoing(at: string): Outgoing[] {
  const of = { conversationId: 'cnv_kitchen', at, failure: null }
  const failure = { code: 'held-by-another', words: 'A teammate took this over first.' }
  return [
    { ...of, id: 'o1', mode: 'reply', text: 'On its way.', state: 'sending' },
    { ...of, id: 'o0', mode: 'reply', text: 'In a moment.', state: 'waiting' },
    { ...of, id: 'o2', mode: 'note', text: 'Remember this.', state: 'sending' },
    { ...of, id: 'o3', mode: 'reply', text: 'Too late.', state: 'failed', failure },
    { ...of, id: 'o4', mode: 'note', text: 'Not saved.', state: 'failed', failure },
  ]
}
