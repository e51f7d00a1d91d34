import type { ChannelConnection, ChannelInfo } from '@baton/contract'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ClockTime, WhenShort } from '../../parts/time.tsx'
import { withOrigin } from '../integrations/integration-data.ts'
import { standingOf } from '../integrations/state-words.ts'
import { useChannelState } from './channel-data.ts'

/** What to do over there, and the address it asks for. */
export function ChannelSetUp({
  info: { title, about },
  connection,
  isOpen,
}: {
  info: ChannelInfo
  connection: ChannelConnection
  isOpen: boolean
}) {
  const { data } = useChannelState(connection)
  const address = data && withOrigin(data.webhookUrl)
  return (
    <details open={isOpen} className="rounded-xl border border-line bg-surface p-4">
      <summary className="cursor-pointer text-sm font-semibold">How to set up {title}</summary>
      <ol className="mt-3 flex list-decimal flex-col gap-1.5 ps-5 text-sm text-ink-soft">
        {about.setUp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className="mt-4 flex flex-col gap-3 text-sm">
        {address ? (
          <div>
            <dt className="font-medium">Webhook address</dt>
            <dd className="flex items-start gap-2">
              <code className="min-w-0 break-all font-mono text-xs text-ink-soft" dir="ltr">
                {address}
              </code>
              <CopyButton text={address} label="Copy the webhook address" />
            </dd>
          </div>
        ) : null}
        <Said name="What customers can do">{about.can}</Said>
        <Said name="Sent once">{about.once}</Said>
      </dl>
      {address && isOnlyHere(address) ? (
        <div className="mt-3">
          <Notice look="warn" title="Only this machine reaches this address">
            Set PUBLIC_URL to the address under which {title} can reach Baton. Until then nothing
            that customers write there arrives.
          </Notice>
        </div>
      ) : null}
    </details>
  )
}

/** When it last went well, what went wrong last, and until when it is left alone. */
export function ChannelStanding({ connection }: { connection: ChannelConnection }) {
  const { data } = useChannelState(connection)
  if (!data) return null
  const { words, look } = standingOf(connection, { signIn: null, fields: [] }, data)
  const { succeededAt, failedAt, problem, restsUntil } = data
  return (
    <Notice look={look === 'danger' ? 'danger' : 'calm'} title={words}>
      {problem ? (
        <p className="wrap-words" dir="auto">
          {problem}
        </p>
      ) : null}
      {restsUntil ? (
        <p>
          It is left alone until <ClockTime at={restsUntil} />. A test that goes well ends that.
        </p>
      ) : null}
      <p>
        {succeededAt ? 'Last success: ' : 'Nothing has gone well yet.'}
        {succeededAt ? <WhenShort at={succeededAt} /> : null}{' '}
        {failedAt ? 'Last failure: ' : 'Nothing has failed.'}
        {failedAt ? <WhenShort at={failedAt} /> : null}
      </p>
    </Notice>
  )
}

function Said({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="font-medium">{name}</dt>
      <dd className="text-ink-soft">{children}</dd>
    </div>
  )
}

function isOnlyHere(address: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname)
}
