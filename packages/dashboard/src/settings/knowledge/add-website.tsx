import type { Source } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useSourceChange } from './knowledge-data.ts'
import { PagesField } from './leave-out-field.tsx'
import { linesOf, type Pages, wrongLine } from './leave-out-words.ts'
import { SCHEDULES } from './run-words.ts'

export function AddWebsite({ onDone }: { onDone: () => void }) {
  const { api, newId } = useDesk()
  const navigate = useNavigate()
  const [sourceId] = useState(() => newId('src'))
  const [url, setUrl] = useState('')
  const [hours, setHours] = useState('24')
  const [leaveOut, setLeaveOut] = useState('')
  const [only, setOnly] = useState('')
  const add = useSourceChange<Pages, Source>({
    change: (pages) =>
      api.createSource({
        body: {
          kind: 'website',
          sourceId,
          url: withScheme(url),
          ...pages,
          rereadEveryHours: hours === '' ? null : Number(hours),
        },
      }),
    failed: t('The website was not added'),
  })
  const errors = fieldErrors(add.error, '')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (add.isPending) return
    const pages = { leaveOut: linesOf(leaveOut), only: linesOf(only) }
    add.mutate(pages, {
      onSuccess(source) {
        onDone()
        void navigate({ to: '/settings/knowledge/$sourceId', params: { sourceId: source.id } })
      },
    })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={t('Address')}
        type="url"
        inputMode="url"
        value={url}
        placeholder="https://docs.example.com/"
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
        help={t(
          'Pages of this host below this address are read, slowly, as its robots.txt allows.',
        )}
        error={errors.under('url')}
      />
      <PagesField
        list="leaveOut"
        value={leaveOut}
        onChange={setLeaveOut}
        rows={2}
        error={wrongLine('leaveOut', errors, add.variables?.leaveOut ?? [])}
      />
      <PagesField
        list="only"
        value={only}
        onChange={setOnly}
        rows={2}
        error={wrongLine('only', errors, add.variables?.only ?? [])}
      />
      <Select label={t('Read it again')} value={hours} options={SCHEDULES} onChange={setHours} />
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button type="submit" look="primary" pending={add.isPending}>
          {t('Add and read')}
        </Button>
      </div>
    </form>
  )
}

/** People write addresses without it. */
function withScheme(address: string): string {
  const trimmed = address.trim()
  return /^[\w.-]+\.[a-z]{2,}(?:[:/]|$)/i.test(trimmed) ? `https://${trimmed}` : trimmed
}
