import type { Source } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useSourceChange } from './knowledge-data.ts'

/** A list to put them in; the questions themselves are written on its page. */
export function AddQuestions({ onDone }: { onDone: () => void }) {
  const { api, newId } = useDesk()
  const navigate = useNavigate()
  const [sourceId] = useState(() => newId('src'))
  const [title, setTitle] = useState(t('Questions and answers'))
  const add = useSourceChange<void, Source>({
    change: () => api.createSource({ body: { kind: 'questions', sourceId, title } }),
    failed: t('The list was not added'),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (add.isPending) return
    add.mutate(undefined, {
      onSuccess(source) {
        onDone()
        void navigate({ to: '/settings/knowledge/$sourceId', params: { sourceId: source.id } })
      },
    })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={t('Name of the list')}
        value={title}
        maxLength={200}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        help={t('Only your team sees it.')}
        error={fieldErrors(add.error, '').under('title')}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button type="submit" look="primary" pending={add.isPending}>
          {t('Add the list')}
        </Button>
      </div>
    </form>
  )
}
