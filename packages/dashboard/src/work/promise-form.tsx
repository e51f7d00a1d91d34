import { type FormEvent, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { t } from '../words/translate.ts'
import { localInput } from './due-words.ts'

const HOUR = 3_600_000

/** What was promised, and by when: said better, put off, or written down by hand. */
export function PromiseDialog({
  open,
  onOpenChange,
  title,
  initial,
  pending,
  onSave,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  initial: { text: string; dueAt: string | null }
  pending: boolean
  /** Resolves to whether it was done. */
  onSave: (promise: { text: string; dueAt: string }) => Promise<boolean>
}) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={t('The customer sees this on the page of their request.')}
    >
      {open ? (
        <Form
          initial={initial}
          pending={pending}
          onCancel={() => onOpenChange(false)}
          onSave={async (promise) => {
            if (await onSave(promise)) onOpenChange(false)
          }}
        />
      ) : null}
    </Dialog>
  )
}

function Form({
  initial,
  pending,
  onSave,
  onCancel,
}: {
  initial: { text: string; dueAt: string | null }
  pending: boolean
  onSave: (promise: { text: string; dueAt: string }) => Promise<void>
  onCancel: () => void
}) {
  const { clock } = useDesk()
  const known = initial.dueAt ? Date.parse(initial.dueAt) : clock.now() + 2 * HOUR
  const [text, setText] = useState(initial.text)
  const [due, setDue] = useState(localInput(known))
  const at = new Date(due).getTime()
  const isPast = !(at > clock.now())

  function submit(event: FormEvent) {
    event.preventDefault()
    if (pending || isPast || text.trim() === '') return
    void onSave({ text: text.trim(), dueAt: new Date(at).toISOString() })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={t('What was promised')}
        value={text}
        maxLength={300}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={text.trim() === '' ? t('Say what the customer may count on.') : undefined}
      />
      <Field
        label={t('By when')}
        type="datetime-local"
        value={due}
        onChange={({ currentTarget }) => setDue(currentTarget.value)}
        help={t('By your clock.')}
        error={isPast ? t('That time has passed. Choose a later one.') : undefined}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('Cancel')}</Button>
        <Button type="submit" look="primary" pending={pending}>
          {t('Write it down')}
        </Button>
      </div>
    </form>
  )
}
