import type { Mark } from '@baton/contract'
import type { Assessment } from '@baton/core'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { MARKS } from '../../parts/signal-words.ts'
import { catchUp } from '../follow-conversation.ts'

/** A teammate's word on a decision. It becomes a case that policies are tried on. */
export function MarkButtons({
  conversationId,
  assessment: { messageId, marks },
}: {
  conversationId: string
  assessment: Assessment
}) {
  const { human } = useMe()
  const { pending, mark } = useMark(conversationId, messageId)
  const mine = marks.find(({ by }) => by.id === human.id)?.mark
  const others = marks.filter(({ by }) => by.id !== human.id)
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs text-ink-faint">Was this right?</legend>
      <div className="flex flex-wrap gap-1">
        {MARKS.map(({ mark: word, label, about }) => (
          <Button
            key={word}
            size="small"
            look={mine === word ? 'primary' : 'plain'}
            aria-pressed={mine === word}
            title={about}
            pending={pending === word}
            onClick={() => void mark(word)}
          >
            {label}
          </Button>
        ))}
      </div>
      {others.map(({ by, mark: word }) => (
        <p key={by.id} className="mt-1 text-xs text-ink-soft">
          {by.name}: {MARKS.find((one) => one.mark === word)?.label ?? word}
        </p>
      ))}
    </fieldset>
  )
}

function useMark(conversationId: string, messageId: string) {
  const { api, queries, toasts } = useDesk()
  const [pending, setPending] = useState<Mark | null>(null)

  async function mark(word: Mark) {
    if (pending) return
    setPending(word)
    try {
      const params = { conversationId, messageId }
      const { seq } = await api.markAssessment({ params, body: { mark: word } })
      catchUp(queries, conversationId, seq)
      void queries.invalidateQueries({ queryKey: ['policy-cases'] })
    } catch (error) {
      const again = { label: 'Try again', run: () => void mark(word) }
      toasts.failed('Not noted', wordsFor(error), again)
    } finally {
      setPending(null)
    }
  }
  return { pending, mark }
}
