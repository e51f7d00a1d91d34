import type { CancelReason, Ending } from '@baton/contract'
import { isOwed, type PromiseState } from '@baton/core'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Notice } from '../parts/notice.tsx'
import { counted, t } from '../words/translate.ts'
import { cancelWords } from './work-words.ts'

const CANCELLED: readonly CancelReason[] = ['spam', 'duplicate', 'test', 'other']

/** How it ended. Closing needs no answer to that: the first choice says nothing. */
export function CloseDialog({
  open,
  onOpenChange,
  reasons,
  promises,
  pending,
  onClose,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  reasons: readonly string[]
  promises: readonly PromiseState[]
  pending: boolean
  onClose: (ending: Ending) => void
}) {
  const [chosen, setChosen] = useState('')
  const owed = promises.filter(isOwed).length

  function submit(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    onClose(endingOf(chosen))
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('Close')}
      description={t('When the customer writes again, it opens again.')}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        {owed > 0 ? (
          <Notice
            look="warn"
            title={counted(
              owed,
              '{n} promise to the customer is open',
              '{n} promises to the customer are open',
            )}
          >
            {t('It stays in the list of promises, and you are warned before it breaks.')}
          </Notice>
        ) : null}
        <Choices reasons={reasons} chosen={chosen} onChoose={setChosen} />
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>{t('Cancel')}</Button>
          <Button type="submit" look="primary" pending={pending}>
            {t('Close it')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Choices({
  reasons,
  chosen,
  onChoose,
}: {
  reasons: readonly string[]
  chosen: string
  onChoose: (value: string) => void
}) {
  const choice = (value: string, label: string) => (
    <Choice key={value} value={value} label={label} chosen={chosen} onChoose={onChoose} />
  )
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-xs font-medium text-ink-faint">{t('How it ended')}</legend>
        {choice('', t('Solved'))}
        {reasons.map((reason) => choice(`reason:${reason}`, reason))}
      </fieldset>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-xs font-medium text-ink-faint">
          {t('It was no request: cancel it, and it counts in no figure')}
        </legend>
        {CANCELLED.map((reason) => choice(`cancel:${reason}`, cancelWords(reason)))}
      </fieldset>
    </div>
  )
}

function Choice({
  value,
  label,
  chosen,
  onChoose,
}: {
  value: string
  label: string
  chosen: string
  onChoose: (value: string) => void
}) {
  const id = useId()
  return (
    <label
      htmlFor={id}
      className="flex min-h-9 items-center gap-2.5 rounded-lg px-2 text-sm hover:bg-sunken"
    >
      <input
        id={id}
        type="radio"
        name="ending"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
        className="size-4 accent-accent"
      />
      <bdi>{label}</bdi>
    </label>
  )
}

function endingOf(chosen: string): Ending {
  if (chosen.startsWith('reason:')) return { reason: chosen.slice('reason:'.length) }
  const cancelled = CANCELLED.find((reason) => chosen === `cancel:${reason}`)
  return cancelled ? { cancelled } : {}
}
