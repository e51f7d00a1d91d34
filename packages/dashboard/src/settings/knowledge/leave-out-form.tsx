// Changes which pages of a website are left out, or are the only ones; the server then reads it again by itself.
import type { Source } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useSourceChange } from './knowledge-data.ts'
import { PagesField } from './leave-out-field.tsx'
import { linesOf, type Pages, wrongLine } from './leave-out-words.ts'

export function LeaveOutForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const { api } = useDesk()
  const [leaveOut, setLeaveOut] = useState(source.leaveOut.join('\n'))
  const [only, setOnly] = useState(source.only.join('\n'))
  const change = useSourceChange<Pages, Source>({
    change: (body) => api.changeSource({ params: { sourceId: source.id }, body }),
    done: t('Saved. The website is being read again.'),
    failed: t('Not saved'),
  })

  const errors = fieldErrors(change.error, '')

  function submit(event: FormEvent) {
    event.preventDefault()
    const pages = { leaveOut: linesOf(leaveOut), only: linesOf(only) }
    const isSame = (['leaveOut', 'only'] as const).every(
      (list) => pages[list].join('\n') === source[list].join('\n'),
    )
    if (change.isPending) return
    // As it was: nothing is read again for it.
    if (isSame) onDone()
    else change.mutate(pages, { onSuccess: onDone })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <PagesField
        list="leaveOut"
        value={leaveOut}
        onChange={setLeaveOut}
        rows={4}
        error={wrongLine('leaveOut', errors, change.variables?.leaveOut ?? [])}
      />
      <PagesField
        list="only"
        value={only}
        onChange={setOnly}
        rows={3}
        error={wrongLine('only', errors, change.variables?.only ?? [])}
      />
      <p className="text-sm text-ink-soft">
        {t(
          'What is left out, or not among the only pages, goes from the answers as soon as the website is read again. What only such pages lead to is not found either.',
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
