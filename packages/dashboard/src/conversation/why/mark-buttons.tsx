import type { Mark } from '@baton/contract'
import type { Assessment } from '@baton/core'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useMay } from '../../app/may.tsx'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { MARKS } from '../../parts/signal-words.ts'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { catchUp } from '../follow-conversation.ts'

const MAX_NOTE = 2_000

/** A teammate's word on a decision, and why. It becomes a case that policies are tried on. */
export function MarkButtons({
  conversationId,
  assessment: { messageId, marks },
}: {
  conversationId: string
  assessment: Assessment
}) {
  const { human } = useMe()
  const { pending, mark } = useMark(conversationId, messageId)
  /** Null until it is written in: what others see of it is what the log says. */
  const [typed, setTyped] = useState<string | null>(null)
  const mine = marks.find(({ by }) => by.id === human.id)
  const others = marks.filter(({ by }) => by.id !== human.id)
  const note = typed ?? mine?.note ?? ''

  const mayMark = useMay('conversations.answer')

  async function say(word: Mark, by: Pending) {
    if (await mark(word, note, by)) setTyped(null)
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs text-ink-faint">{t('Was this right?')}</legend>
      <div className="flex flex-wrap gap-1">
        {MARKS.map(({ mark: word, label, about }) => (
          <Button
            key={word}
            size="small"
            look={mine?.mark === word ? 'primary' : 'plain'}
            aria-pressed={mine?.mark === word}
            disabled={!mayMark}
            title={mayMark ? about : t('This takes the role Agent.')}
            pending={pending === word}
            onClick={() => void say(word, word)}
          >
            {label}
          </Button>
        ))}
      </div>
      {mine ? (
        <NoteForm
          note={note}
          isChanged={note.trim() !== (mine.note ?? '')}
          pending={pending === 'note'}
          onChange={setTyped}
          onSave={() => void say(mine.mark, 'note')}
        />
      ) : null}
      {others.map((other) => (
        <OtherWord key={other.by.id} {...other} />
      ))}
    </fieldset>
  )
}

function NoteForm({
  note,
  isChanged,
  pending,
  onChange,
  onSave,
}: {
  note: string
  isChanged: boolean
  pending: boolean
  onChange: (note: string) => void
  onSave: () => void
}) {
  function submit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-1.5">
      <TextArea
        label={t('Why?')}
        value={note}
        rows={2}
        maxLength={MAX_NOTE}
        dir="auto"
        placeholder={t('Optional, for whoever changes the policy')}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {isChanged ? (
        <div>
          <Button type="submit" size="small" pending={pending}>
            {t('Save the note')}
          </Button>
        </div>
      ) : null}
    </form>
  )
}

function OtherWord({ by, mark, note }: Assessment['marks'][number]) {
  return (
    <p className="wrap-words mt-1 text-xs text-ink-soft">
      {by.name}: {MARKS.find((one) => one.mark === mark)?.label ?? mark}
      {note ? <bdi className="block">{note}</bdi> : null}
    </p>
  )
}

type Pending = Mark | 'note'

function useMark(conversationId: string, messageId: string) {
  const { api, queries, toasts } = useDesk()
  const [pending, setPending] = useState<Pending | null>(null)

  /** False when it was not noted. */
  async function mark(word: Mark, text: string, by: Pending): Promise<boolean> {
    if (pending) return false
    setPending(by)
    try {
      const params = { conversationId, messageId }
      const note = text.trim()
      const body = { mark: word, ...(note === '' ? {} : { note }) }
      const { seq } = await api.markAssessment({ params, body })
      catchUp(queries, conversationId, seq)
      void queries.invalidateQueries({ queryKey: ['policy-cases'] })
      return true
    } catch (error) {
      const again = { label: t('Try again'), run: () => void mark(word, text, by) }
      toasts.failed(t('Not noted'), wordsFor(error), again)
      return false
    } finally {
      setPending(null)
    }
  }
  return { pending, mark }
}
