// Everything about one connection that is saved with it, and a test of it as it stands on the screen.
import type { Connection, ConnectorInfo } from '@baton/contract'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/translate.ts'
import { FormFoot, type FormProps, useConnectingForm } from '../connecting/form.tsx'
import { SetUp } from '../connecting/set-up.tsx'
import { StateNotice } from '../connecting/state-notice.tsx'
import { tidied } from './connection-draft.ts'
import { ConnectorFields } from './connector-fields.tsx'
import { useConnectionState, useTest } from './integration-data.ts'
import { RedactionFields } from './redaction-fields.tsx'
import { standingOf } from './state-words.ts'
import { SwitchedOffNotice } from './switched-off.tsx'

type Props = FormProps<Connection> & { connector: ConnectorInfo }

export function ConnectionForm(props: Props) {
  const { connector, connection, isNew, pending, onSave } = props
  const form = useConnectingForm<Connection>(props, { test: useTest(), tidied })
  const { draft, typed, change, errorOf, onType } = form
  /** What else is typed stays as it is, and is saved when somebody says so. */
  function switchOn() {
    const on = { enabled: true, switchedOff: undefined }
    change(on)
    onSave({ ...connection, ...on })
  }
  return (
    <form noValidate onSubmit={form.submit} className="flex flex-col gap-8">
      <About {...{ connector, connection, isNew, pending }} onSwitchOn={switchOn} />
      <ConnectorFields
        {...{ connector, typed, onType, errorOf }}
        connection={draft}
        onChange={change}
      />
      <Place {...{ draft, change, errorOf }} saved={connection} />
      <RedactionFields connection={draft} onChange={(redaction) => change({ redaction })} />
      <FormFoot {...{ form, connection, isNew, pending }} vendor={connector} />
    </form>
  )
}

function About({
  connector,
  connection,
  isNew,
  pending,
  onSwitchOn,
}: Pick<Props, 'connector' | 'connection' | 'isNew' | 'pending'> & { onSwitchOn: () => void }) {
  const { data } = useConnectionState(connection.id)
  const { title, about, signIn } = connector
  const redirect = signIn
    ? [[t('Redirect address'), signIn.redirectUrl, t('Copy the redirect address')] as const]
    : []
  return (
    <>
      {connection.switchedOff ? (
        <SwitchedOffNotice off={connection.switchedOff} {...{ pending, onSwitchOn }} />
      ) : data && !isNew ? (
        <StateNotice standing={standingOf(connection, connector, data)} state={data} />
      ) : null}
      <SetUp
        {...{ title, steps: about.setUp, isOpen: isNew }}
        addresses={[
          ...redirect,
          ...(data
            ? [[t('Webhook address'), data.webhookUrl, t('Copy the webhook address')] as const]
            : []),
        ]}
        said={[
          [t('One ticket'), about.once],
          [t('The way back'), about.back],
        ]}
        inside={t(
          'Set PUBLIC_URL to the address under which the ticket system can reach Baton. Until then answers from there are looked for every few minutes.',
        )}
      />
    </>
  )
}

function Place({
  draft,
  saved,
  change,
  errorOf,
}: {
  draft: Connection
  saved: Connection
  change: (part: Partial<Connection>) => void
  errorOf: (field: string) => string | undefined
}) {
  const wrong = errorOf('baseUrl')
  return (
    <div className="flex flex-col gap-4">
      <CheckField
        label={t('Enabled')}
        checked={draft.enabled}
        onChange={({ currentTarget: { checked } }) =>
          change({ enabled: checked, switchedOff: checked ? undefined : saved.switchedOff })
        }
        help={t('Switched off, the next in the chain is asked in its place.')}
      />
      <details open={draft.baseUrl !== undefined || wrong !== undefined}>
        <summary className="cursor-pointer text-sm font-medium">
          {t('A sandbox or a proxy')}
        </summary>
        <div className="mt-3">
          <Field
            label={t('Address in place of the vendor’s')}
            value={draft.baseUrl ?? ''}
            type="url"
            placeholder="https://sandbox.example.com"
            onChange={({ currentTarget: { value } }) => change({ baseUrl: value })}
            help={t(
              'All requests of this connection go there, with its credentials. Empty: to the vendor.',
            )}
            error={wrong}
          />
        </div>
      </details>
    </div>
  )
}
