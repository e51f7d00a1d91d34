// What customers get who have left the chat: a mail with what they missed, and the page of their request.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Notice } from '../../parts/notice.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { differs, useUnsaved } from '../unsaved.ts'

export function WhenAwayForm({ saved }: { saved: SavedSettings<'channels'> }) {
  const save = useSaveSettings('channels')
  const [whenAway, setWhenAway] = useState(saved.value.whenAway)
  const [follow, setFollow] = useState(saved.value.follow)
  useUnsaved(differs([whenAway, follow], [saved.value.whenAway, saved.value.follow]))
  const errors = fieldErrors(save.error)
  const mails = saved.value.connections.filter(({ kind }) => kind === 'email')

  function keep(value: Partial<typeof saved.value>) {
    save.mutate({
      baseVersion: saved.version,
      value: { ...saved.value, whenAway, follow, ...value },
    })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    keep({})
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-8">
      <MailPart value={whenAway} onChange={setWhenAway} mails={mails} errors={errors} />
      <PagePart
        value={follow}
        onChange={setFollow}
        errors={errors}
        onEnd={() => keep({ follow: { ...follow, notBefore: new Date().toISOString() } })}
        pending={save.isPending}
      />
      {save.error ? (
        <Notice look="danger" title={t('This could not be saved')}>
          {save.error.message}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" look="primary" pending={save.isPending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}

type Settings = SavedSettings<'channels'>['value']

type PartOf<Value> = {
  value: Value
  onChange: (value: Value) => void
  errors: ReturnType<typeof fieldErrors>
}

function MailPart({
  value,
  onChange,
  errors,
  mails,
}: PartOf<Settings['whenAway']> & { mails: Settings['connections'] }) {
  return (
    <Part title={t('When the customer has left the chat')}>
      {mails.length === 0 ? (
        <Notice title={t('No e-mail channel is connected')}>
          {t('Until one is, nobody gets a mail.')}
        </Notice>
      ) : null}
      <CheckField
        label={t('Mail them what they missed')}
        help={t(
          'One mail with what a person wrote, or that it was solved. Their answer goes on in the same conversation. Who reads it in the chat first gets none.',
        )}
        checked={value.enabled}
        onChange={({ currentTarget }) => onChange({ ...value, enabled: currentTarget.checked })}
      />
      <NumberField
        label={t('Minutes unseen, and away, before it is sent')}
        value={value.afterMinutes}
        min={0}
        max={1_440}
        onChange={(afterMinutes) => onChange({ ...value, afterMinutes })}
        error={errors.under('whenAway.afterMinutes')}
        help={t('Who asks for mail gets it at once.')}
      />
      {mails.length > 1 ? (
        <Select
          label={t('Sent from')}
          value={value.connectionId ?? mails[0]?.id ?? ''}
          options={mails.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(connectionId) => onChange({ ...value, connectionId })}
        />
      ) : null}
    </Part>
  )
}

function PagePart({
  value,
  onChange,
  errors,
  onEnd,
  pending,
}: PartOf<Settings['follow']> & { onEnd: () => void; pending: boolean }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Part title={t('The page of a request')}>
      <CheckField
        label={t('Let customers follow their request on a page')}
        help={t(
          'Whoever has its address sees how it stands and what was said, never a note, and can add to it. It is linked in every mail.',
        )}
        checked={value.enabled}
        onChange={({ currentTarget }) => onChange({ ...value, enabled: currentTarget.checked })}
      />
      <NumberField
        label={t('Days until a link ends')}
        value={value.days}
        min={1}
        max={365}
        onChange={(days) => onChange({ ...value, days })}
        error={errors.under('follow.days')}
      />
      <div>
        <Button onClick={() => setAsking(true)} disabled={pending}>
          {t('End all links there are')}
        </Button>
        <ConfirmDialog
          open={isAsking}
          onOpenChange={setAsking}
          title={t('End all links?')}
          action={t('End them')}
          pending={pending}
          onConfirm={onEnd}
        >
          {t(
            'No link that was mailed until now opens a page any more. Mails from now on have new ones.',
          )}
        </ConfirmDialog>
      </div>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-sm font-semibold">{title}</h2>
      {children}
    </section>
  )
}
