import type { ConnectorInfo } from '@baton/contract'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useConnectionState, withOrigin } from './integration-data.ts'

/** What to do over there, and the addresses it asks for. */
export function SetUp({
  connector: { title, about, signIn },
  connectionId,
  isOpen,
}: {
  connector: ConnectorInfo
  connectionId: string
  isOpen: boolean
}) {
  const { data } = useConnectionState(connectionId)
  const isInside = data !== undefined && isOnlyHere(withOrigin(data.webhookUrl))
  return (
    <details open={isOpen} className="rounded-xl border border-line bg-surface p-4">
      <summary className="cursor-pointer text-sm font-semibold">How to set up {title}</summary>
      <ol className="mt-3 flex list-decimal flex-col gap-1.5 ps-5 text-sm text-ink-soft">
        {about.setUp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className="mt-4 flex flex-col gap-3 text-sm">
        {signIn ? <Address name="Redirect address" address={signIn.redirectUrl} /> : null}
        {data ? <Address name="Webhook address" address={data.webhookUrl} /> : null}
        <Said name="One ticket">{about.once}</Said>
        <Said name="The way back">{about.back}</Said>
      </dl>
      {isInside ? (
        <div className="mt-3">
          <Notice look="warn" title="Only this machine reaches these addresses">
            Set PUBLIC_URL to the address under which the ticket system can reach Baton. Until then
            answers from there are looked for every few minutes.
          </Notice>
        </div>
      ) : null}
    </details>
  )
}

function Address({ name, address }: { name: string; address: string }) {
  const whole = withOrigin(address)
  return (
    <div>
      <dt className="font-medium">{name}</dt>
      <dd className="flex items-start gap-2">
        <code className="min-w-0 break-all font-mono text-xs text-ink-soft" dir="ltr">
          {whole}
        </code>
        <CopyButton text={whole} label={`Copy the ${name.toLowerCase()}`} />
      </dd>
    </div>
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
