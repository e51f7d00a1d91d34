// Changes which pages of a website are left out; the server then reads it again by itself.
import type { Source } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useSourceChange } from './knowledge-data.ts'
import { LeaveOutField } from './leave-out-field.tsx'
import { linesOf, wrongLine } from './leave-out-words.ts'

export function LeaveOutForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const { api } = useDesk()
  const [text, setText] = useState(source.leaveOut.join('\n'))
  const change = useSourceChange<string[], Source>({
    change: (leaveOut) => api.changeSource({ params: { sourceId: source.id }, body: { leaveOut } }),
    done: t('Saved. The website is being read again.'),
    failed: t('Not saved'),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    const lines = linesOf(text)
    if (change.isPending) return
    // As it was: nothing is read again for it.
    if (lines.join('\n') === source.leaveOut.join('\n')) onDone()
    else change.mutate(lines, { onSuccess: onDone })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <LeaveOutField
        value={text}
        onChange={setText}
        rows={6}
        error={wrongLine(fieldErrors(change.error, ''), change.variables ?? [])}
      />
      <p className="text-sm text-ink-soft">
        {t(
          'What is left out goes from the answers as soon as the website is read again. What only such pages lead to is not found either.',
        )}
      </p>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button type="submit" look="primary" pending={change.isPending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}
