// The form of a ticket system or a channel: what was typed is sealed before it is saved or tried, and both are done with it
// as it stands on the screen.
import type { Connection, ConnectionTest, ConnectorInfo } from '@baton/contract'
import { KeyRound, PlugZap } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { wantsSignIn } from '../integrations/connection-draft.ts'
import { useKeepSecrets, useSignIn } from '../integrations/integration-data.ts'
import { TestOutcome } from '../integrations/test-outcome.tsx'
import { differs, useUnsaved } from '../unsaved.ts'

export type FormProps<Draft> = {
  connection: Draft
  isNew: boolean
  /** Where it stands in the settings, to find what the server says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (connection: Draft) => void
}

type Test<Draft> = {
  mutate: (connection: Draft) => void
  data: ConnectionTest | undefined
  error: unknown
  isPending: boolean
}

export function useConnectingForm<Draft extends Pick<Connection, 'settings'>>(
  { connection, path, error, onSave }: FormProps<Draft>,
  { test, tidied }: { test: Test<Draft>; tidied: (draft: Draft) => Draft },
) {
  const [draft, setDraft] = useState(connection)
  const [typed, setTyped] = useState<Record<string, string>>({})
  useUnsaved(Object.values(typed).some((one) => one !== '') || differs(draft, connection))
  const secrets = useKeepSecrets()
  const errors = error
    ? fieldErrors(error, `value.${path}.`)
    : fieldErrors(test.error, 'connection.')

  /** First what was typed goes where it is sealed; only its name is in what is saved or tried. */
  function sealed(then: (whole: Draft) => void) {
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

  return {
    ...{ draft, typed, test, secrets },
    errorOf: errors.under,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    onType: (field: string, secret: string) =>
      setTyped((before) => ({ ...before, [field]: secret })),
    submit(event: FormEvent) {
      event.preventDefault()
      sealed(onSave)
    },
    tryIt: () => sealed((whole) => test.mutate(whole)),
  }
}

type Form = Pick<
  ReturnType<typeof useConnectingForm<Pick<Connection, 'settings'>>>,
  'tryIt' | 'secrets'
> & { draft: Pick<Connection, 'settings'>; test: Omit<Test<never>, 'mutate'> }

/** The buttons, what a test has found, and the vendor's own sign-in where it is wanted. */
export function FormFoot({
  form: { draft, test, secrets, tryIt },
  vendor,
  connection,
  isNew,
  pending,
}: {
  form: Form
  vendor: Pick<ConnectorInfo, 'title' | 'fields' | 'signIn'>
  /** As it is saved. */
  connection: Pick<Connection, 'id' | 'settings'>
  isNew: boolean
  pending: boolean
}) {
  return (
    <div className="sticky bottom-3 z-10 flex flex-col gap-3 rounded-2xl border border-line bg-raised p-3 shadow-lift">
      <TestOutcome outcome={test.data} error={secrets.error ?? test.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" pending={pending || secrets.isPending}>
          {isNew ? t('Connect') : t('Save')}
        </Button>
        <Button
          icon={<PlugZap size={14} aria-hidden />}
          pending={test.isPending || secrets.isPending}
          onClick={tryIt}
        >
          {t('Test connection')}
        </Button>
        {wantsSignIn(vendor, connection) && !isNew ? (
          <SignIn connectionId={connection.id}>
            {t('Sign in to {title}', { title: vendor.title })}
          </SignIn>
        ) : null}
      </div>
      {wantsSignIn(vendor, draft) && isNew ? (
        <p className="text-sm text-ink-faint">
          {t('Connect first; then sign in to {title} here.', { title: vendor.title })}
        </p>
      ) : null}
    </div>
  )
}

function SignIn({ connectionId, children }: { connectionId: string; children: ReactNode }) {
  const signIn = useSignIn(connectionId)
  return (
    <Button
      icon={<KeyRound size={14} aria-hidden />}
      pending={signIn.isPending || signIn.isSuccess}
      onClick={() => signIn.mutate()}
    >
      {children}
    </Button>
  )
}
