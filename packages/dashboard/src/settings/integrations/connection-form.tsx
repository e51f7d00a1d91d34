// Everything about one connection that is saved with it, and a test of it as it stands on the screen.
import type { Connection, ConnectorInfo } from '@baton/contract'
import { KeyRound, PlugZap } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { fieldErrors } from '../field-errors.ts'
import { tidied, wantsSignIn } from './connection-draft.ts'
import { ConnectorFields } from './connector-fields.tsx'
import { useKeepSecrets, useSignIn, useTest } from './integration-data.ts'
import { RedactionFields } from './redaction-fields.tsx'
import { SetUp } from './set-up.tsx'
import { StateNotice } from './state-notice.tsx'
import { TestOutcome } from './test-outcome.tsx'

type Props = {
  connector: ConnectorInfo
  connection: Connection
  isNew: boolean
  /** Where it stands in the settings, to find what the server says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (connection: Connection) => void
}

export function ConnectionForm({
  connector,
  connection,
  isNew,
  path,
  error,
  pending,
  onSave,
}: Props) {
  const [draft, setDraft] = useState(connection)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const secrets = useKeepSecrets()
  const test = useTest()
  const change = (part: Partial<Connection>) => setDraft((before) => ({ ...before, ...part }))
  const errors = error
    ? fieldErrors(error, `value.${path}.`)
    : fieldErrors(test.error, 'connection.')

  /** First what was typed goes where it is sealed; only its name is in what is saved or tried. */
  function sealed(then: (whole: Connection) => void) {
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
      {isNew ? null : <StateNotice connection={connection} connector={connector} />}
      <SetUp connector={connector} connectionId={connection.id} isOpen={isNew} />
      <ConnectorFields
        connector={connector}
        connection={draft}
        typed={typed}
        onChange={change}
        onType={(field, secret) => setTyped((before) => ({ ...before, [field]: secret }))}
        errorOf={errors.under}
      />
      <Place draft={draft} change={change} errorOf={errors.under} />
      <RedactionFields connection={draft} onChange={(redaction) => change({ redaction })} />
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
          {wantsSignIn(connector, connection) && !isNew ? (
            <SignIn {...{ connector, connection }} />
          ) : null}
        </div>
        {wantsSignIn(connector, draft) && isNew ? (
          <p className="text-sm text-ink-faint">
            Connect first; then sign in to {connector.title} here.
          </p>
        ) : null}
      </div>
    </form>
  )
}

function SignIn({ connector, connection }: { connector: ConnectorInfo; connection: Connection }) {
  const signIn = useSignIn(connection.id)
  return (
    <Button
      icon={<KeyRound size={14} aria-hidden />}
      pending={signIn.isPending || signIn.isSuccess}
      onClick={() => signIn.mutate()}
    >
      Sign in to {connector.title}
    </Button>
  )
}

function Place({
  draft,
  change,
  errorOf,
}: {
  draft: Connection
  change: (part: Partial<Connection>) => void
  errorOf: (field: string) => string | undefined
}) {
  const wrong = errorOf('baseUrl')
  return (
    <div className="flex flex-col gap-4">
      <CheckField
        label="Enabled"
        checked={draft.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
        help="Switched off, the next in the chain is asked in its place."
      />
      <details open={draft.baseUrl !== undefined || wrong !== undefined}>
        <summary className="cursor-pointer text-sm font-medium">A sandbox or a proxy</summary>
        <div className="mt-3">
          <Field
            label="Address in place of the vendor’s"
            value={draft.baseUrl ?? ''}
            type="url"
            placeholder="https://sandbox.example.com"
            onChange={({ currentTarget: { value } }) => change({ baseUrl: value })}
            help="All requests of this connection go there, with its credentials. Empty: to the vendor."
            error={wrong}
          />
        </div>
      </details>
    </div>
  )
}
