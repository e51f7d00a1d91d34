// Everything about one connection that is saved with it, and a test of it as it stands on the screen.
import type { Connection, ConnectorInfo } from '@baton/contract'
import { KeyRound, PlugZap } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { fieldErrors } from '../field-errors.ts'
import { tidied } from './connection-draft.ts'
import { ConnectorFields } from './connector-fields.tsx'
import { useSignIn, useTest } from './integration-data.ts'
import { RedactionFields } from './redaction-fields.tsx'
import { SetUp } from './set-up.tsx'
import { StateNotice } from './state-notice.tsx'
import { TestOutcome } from './test-outcome.tsx'

export function ConnectionForm({
  connector,
  connection,
  isNew,
  path,
  error,
  pending,
  onSave,
}: {
  connector: ConnectorInfo
  connection: Connection
  isNew: boolean
  /** Where it stands in the settings, to find what the server says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (connection: Connection) => void
}) {
  const [draft, setDraft] = useState(connection)
  const test = useTest()
  const change = (part: Partial<Connection>) => setDraft((before) => ({ ...before, ...part }))
  const errors = error
    ? fieldErrors(error, `value.${path}.`)
    : fieldErrors(test.error, 'connection.')

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave(tidied(draft))
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-8">
      {isNew ? null : <StateNotice connection={connection} connector={connector} />}
      <SetUp connector={connector} connectionId={connection.id} isOpen={isNew} />
      <ConnectorFields
        connector={connector}
        connection={draft}
        onChange={change}
        errorOf={errors.under}
      />
      <Place draft={draft} change={change} errorOf={errors.under} />
      <RedactionFields connection={draft} onChange={(redaction) => change({ redaction })} />
      <div className="sticky bottom-3 z-10 flex flex-col gap-3 rounded-2xl border border-line bg-raised p-3 shadow-lift">
        <TestOutcome outcome={test.data} error={test.error} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" pending={pending}>
            {isNew ? 'Connect' : 'Save'}
          </Button>
          <Button
            icon={<PlugZap size={14} aria-hidden />}
            pending={test.isPending}
            onClick={() => test.mutate(tidied(draft))}
          >
            Test connection
          </Button>
          {connector.signIn && !isNew ? <SignIn {...{ connector, connection }} /> : null}
        </div>
        {connector.signIn && isNew ? (
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
