import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { counted, t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { useUnsaved } from '../unsaved.ts'
import { useSettled } from '../use-settled.ts'

const A_YEAR = 365
const SETTLE_MS = 300

/** After how long conversations go by themselves. What would go at once is counted before it is saved, and asked for. */
export function RetentionForm({ saved }: { saved: SavedSettings<'privacy'> }) {
  const save = useSaveSettings('privacy')
  const [days, setDays] = useState(saved.value.retentionDays)
  useUnsaved(days !== saved.value.retentionDays)
  const [isAsking, setAsking] = useState(false)
  const preview = usePreview(days)
  const errors = fieldErrors(save.error)
  const goes = preview.data?.conversations ?? 0

  function keep() {
    save.mutate(
      { baseVersion: saved.version, value: { ...saved.value, retentionDays: days } },
      { onSettled: () => setAsking(false) },
    )
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (days !== null && goes > 0) setAsking(true)
    else keep()
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <h2 className="font-semibold">{t('Retention')}</h2>
      <CheckField
        label={t('Erase old conversations')}
        help={t('Closed ones, and those nobody waits in. Erased is erased: there is no way back.')}
        checked={days !== null}
        onChange={({ currentTarget }) => setDays(currentTarget.checked ? A_YEAR : null)}
      />
      {days === null ? null : (
        <>
          <NumberField
            label={t('Days after the last word')}
            value={days}
            min={1}
            max={3650}
            onChange={setDays}
            error={errors.under('retentionDays')}
          />
          <p role="status" className="text-sm text-ink-soft">
            {preview.error ? wordsFor(preview.error) : null}
            {preview.data ? goesNow(goes) : null}
          </p>
        </>
      )}
      <div>
        <Button type="submit" look="primary" pending={save.isPending}>
          {t('Save')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('Erase what is older than {days} days?', { days: days ?? 0 })}
        action={t('Save and erase')}
        pending={save.isPending}
        onConfirm={keep}
      >
        {goesNow(goes)}
      </ConfirmDialog>
    </form>
  )
}

function goesNow(conversations: number): string {
  return counted(
    conversations,
    '{n} conversation would be erased within ten minutes.',
    '{n} conversations would be erased within ten minutes.',
  )
}

function usePreview(days: number | null) {
  const { api } = useDesk()
  const asked = useSettled(days, SETTLE_MS)
  const isDays = asked !== null && asked >= 1 && asked <= 3650
  return useQuery({
    queryKey: ['retention', asked],
    queryFn: () => api.previewRetention({ query: { days: asked ?? 1 } }),
    enabled: isDays,
    staleTime: 0,
  })
}
