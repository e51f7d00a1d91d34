import type { ConversationEvent, Decision } from '@baton/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Notice } from '../parts/notice.tsx'
import { Select } from '../parts/select.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { t } from '../words/translate.ts'
import { type Turn, upTo } from './talk.ts'

/** Keeps the talk with what should become of it, so that every change of the policy is tried on it. */
export function SaveCaseDialog({
  turn: { messageId },
  events,
  decision,
  open,
  onOpenChange,
}: {
  turn: Turn
  events: readonly ConversationEvent[]
  decision: Decision
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const { api, newId, toasts } = useDesk()
  const queries = useQueryClient()
  const [expected, setExpected] = useState(decision.kind)
  const [note, setNote] = useState('')
  // The same id when it is sent again, so that it is kept once.
  const [caseId] = useState(() => newId('case'))
  const keep = useMutation({
    mutationFn: () => {
      const why = note.trim() === '' ? {} : { note: note.trim() }
      const body = { events: [...upTo(events, messageId)], messageId, expected, ...why }
      return api.keepPolicyCase({ params: { caseId }, body })
    },
    onSuccess() {
      void queries.invalidateQueries({ queryKey: ['policy-cases'] })
      onOpenChange(false)
      toasts.done(t('Saved under Settings › Policy › Cases'))
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    keep.mutate()
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('Save as a test case')}
      description={t(
        'The talk up to this message, and what should become of it. Every policy is held against it.',
      )}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Select
          label={t('What should happen')}
          value={expected}
          options={KINDS}
          onChange={setExpected}
        />
        <TextArea
          label={t('Note')}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          rows={2}
          maxLength={2_000}
          help={t('Why, for those who see it fail one day. May be empty.')}
        />
        {keep.error ? (
          <Notice look="danger" title={t('Not saved')}>
            <p className="wrap-words">{wordsFor(keep.error)}</p>
          </Notice>
        ) : null}
        <Foot pending={keep.isPending} onCancel={() => onOpenChange(false)} />
      </form>
    </Dialog>
  )
}

function Foot({ pending, onCancel }: { pending: boolean; onCancel: () => void }) {
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={onCancel}>{t('Cancel')}</Button>
      <Button type="submit" look="primary" pending={pending}>
        {t('Save')}
      </Button>
    </div>
  )
}

const KINDS: { value: Decision['kind']; label: string }[] = [
  { value: 'answer', label: t('The assistant answers') },
  { value: 'offer', label: t('It answers and offers a person') },
  { value: 'escalate', label: t('A person is asked') },
  { value: 'hold', label: t('Nothing: a person is on the way') },
]
