// Everything about one channel that is saved with it, and a test of it as it stands on the screen.
import type { ChannelConnection, ChannelInfo } from '@baton/contract'
import { PlugZap } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { fieldErrors } from '../field-errors.ts'
import { ConnectorFields } from '../integrations/connector-fields.tsx'
import { useKeepSecrets } from '../integrations/integration-data.ts'
import { TestOutcome } from '../integrations/test-outcome.tsx'
import { useTestChannel } from './channel-data.ts'
import { tidied } from './channel-draft.ts'
import { ChannelSetUp, ChannelStanding } from './channel-set-up.tsx'

type Props = {
  info: ChannelInfo
  connection: ChannelConnection
  isNew: boolean
  /** Where it stands in the settings, to find what the server says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (connection: ChannelConnection) => void
}

export function ChannelForm({ info, connection, isNew, path, error, pending, onSave }: Props) {
  const [draft, setDraft] = useState(connection)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const secrets = useKeepSecrets()
  const test = useTestChannel()
  const change = (part: Partial<ChannelConnection>) =>
    setDraft((before) => ({ ...before, ...part }))
  const errors = error
    ? fieldErrors(error, `value.${path}.`)
    : fieldErrors(test.error, 'connection.')

  /** First what was typed goes where it is sealed; only its name is in what is saved or tried. */
  function sealed(then: (whole: ChannelConnection) => void) {
    const keep = async () => {
      const kept = await secrets.mutateAsync(typed)
      const whole = { ...draft, settings: { ...draft.settings, ...kept } }
      setDraft(whole)
      setTyped({})
      then(tidied(whole))
    }
    // What went wrong is said above the buttons.
    keep().catch(() => {})
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    sealed(onSave)
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-8">
      {isNew ? null : <ChannelStanding connection={connection} />}
      <ChannelSetUp info={info} connection={connection} isOpen={isNew} />
      <ConnectorFields
        connector={info}
        connection={draft}
        typed={typed}
        onChange={change}
        onType={(field, secret) => setTyped((before) => ({ ...before, [field]: secret }))}
        errorOf={errors.under}
      />
      <Talk draft={draft} change={change} errorOf={errors.under} />
      <div className="sticky bottom-3 z-10 flex flex-col gap-3 rounded-2xl border border-line bg-raised p-3 shadow-lift">
        <TestOutcome outcome={test.data} error={secrets.error ?? test.error} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" pending={pending || secrets.isPending}>
            {isNew ? 'Connect' : 'Save'}
          </Button>
          <Button
            icon={<PlugZap size={14} aria-hidden />}
            pending={test.isPending || secrets.isPending}
            onClick={() => sealed((whole) => test.mutate(whole))}
          >
            Test connection
          </Button>
        </div>
      </div>
    </form>
  )
}

function Talk({
  draft,
  change,
  errorOf,
}: {
  draft: ChannelConnection
  change: (part: Partial<ChannelConnection>) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-sm font-semibold">Conversations</legend>
      <Field
        label="Language"
        value={draft.locale}
        onChange={({ currentTarget }) => change({ locale: currentTarget.value })}
        help="Of what Baton itself says there, such as en, de or pt-BR. The assistant answers in the customer’s own."
        error={errorOf('locale')}
      />
      <Field
        label="Hours until a new conversation"
        value={String(draft.newAfterHours)}
        inputMode="numeric"
        onChange={({ currentTarget }) => change({ newAfterHours: Number(currentTarget.value) })}
        help="Who writes sooner after a conversation was closed goes on in it. 0: each begins anew."
        error={errorOf('newAfterHours')}
      />
      <CheckField
        label="Enabled"
        checked={draft.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
        help="Switched off, nothing is heard from there and nothing is sent."
      />
      <details open={draft.baseUrl !== undefined || errorOf('baseUrl') !== undefined}>
        <summary className="cursor-pointer text-sm font-medium">A proxy</summary>
        <div className="mt-3">
          <Field
            label="Address in place of the vendor’s"
            value={draft.baseUrl ?? ''}
            type="url"
            placeholder="https://proxy.example.com"
            onChange={({ currentTarget: { value } }) => change({ baseUrl: value })}
            help="All requests of this channel go there, with its credentials. Empty: to the vendor."
            error={errorOf('baseUrl')}
          />
        </div>
      </details>
    </fieldset>
  )
}
