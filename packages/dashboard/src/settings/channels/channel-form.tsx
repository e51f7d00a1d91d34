// Everything about one channel that is saved with it, and a test of it as it stands on the screen.
import type { ChannelConnection, ChannelInfo } from '@baton/contract'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/translate.ts'
import { tidied } from '../connecting/draft.ts'
import { FormFoot, type FormProps, useConnectingForm } from '../connecting/form.tsx'
import { SetUp } from '../connecting/set-up.tsx'
import { StateNotice } from '../connecting/state-notice.tsx'
import { ConnectorFields } from '../integrations/connector-fields.tsx'
import { standingOf } from '../integrations/state-words.ts'
import { useChannelState, useTestChannel } from './channel-data.ts'

type Props = FormProps<ChannelConnection> & { info: ChannelInfo }

export function ChannelForm(props: Props) {
  const { info, connection, isNew, pending } = props
  const form = useConnectingForm<ChannelConnection>(props, { test: useTestChannel(), tidied })
  const { draft, typed, change, errorOf, onType } = form
  return (
    <form noValidate onSubmit={form.submit} className="flex flex-col gap-8">
      <About {...{ info, connection, isNew }} />
      <ConnectorFields
        {...{ typed, onType, errorOf }}
        connector={info}
        connection={draft}
        onChange={change}
      />
      <Talk {...{ draft, change, errorOf }} />
      <FormFoot {...{ form, connection, isNew, pending }} vendor={info} />
    </form>
  )
}

function About({ info, connection, isNew }: Pick<Props, 'info' | 'connection' | 'isNew'>) {
  const { data } = useChannelState(connection)
  const { title, about, signIn } = info
  const redirect = signIn
    ? [[t('Redirect address'), signIn.redirectUrl, t('Copy the redirect address')] as const]
    : []
  return (
    <>
      {data && !isNew ? (
        <StateNotice standing={standingOf(connection, info, data)} state={data} />
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
          [t('What customers can do'), about.can],
          [t('Sent once'), about.once],
        ]}
        inside={t(
          'Set PUBLIC_URL to the address under which {title} can reach Baton. Until then nothing that is sent to these addresses arrives.',
          { title },
        )}
      />
    </>
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
      <legend className="mb-1 text-sm font-semibold">{t('Conversations')}</legend>
      <Field
        label={t('Language')}
        value={draft.locale}
        onChange={({ currentTarget }) => change({ locale: currentTarget.value })}
        help={t(
          'Of what Baton itself says there, such as en, de or pt-BR. The assistant answers in the customer’s own.',
        )}
        error={errorOf('locale')}
      />
      <Field
        label={t('Hours until a new conversation')}
        value={String(draft.newAfterHours)}
        inputMode="numeric"
        onChange={({ currentTarget }) => change({ newAfterHours: Number(currentTarget.value) })}
        help={t(
          'Who writes sooner after a conversation was closed goes on in it. 0: each begins anew.',
        )}
        error={errorOf('newAfterHours')}
      />
      <CheckField
        label={t('Enabled')}
        checked={draft.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
        help={t('Switched off, nothing is heard from there and nothing is sent.')}
      />
      <details open={draft.baseUrl !== undefined || errorOf('baseUrl') !== undefined}>
        <summary className="cursor-pointer text-sm font-medium">{t('A proxy')}</summary>
        <div className="mt-3">
          <Field
            label={t('Address in place of the vendor’s')}
            value={draft.baseUrl ?? ''}
            type="url"
            placeholder="https://proxy.example.com"
            onChange={({ currentTarget: { value } }) => change({ baseUrl: value })}
            help={t(
              'All requests of this channel go there, with its credentials. Empty: to the vendor.',
            )}
            error={errorOf('baseUrl')}
          />
        </div>
      </details>
    </fieldset>
  )
}
