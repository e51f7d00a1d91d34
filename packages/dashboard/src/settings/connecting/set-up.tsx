import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/translate.ts'
import { withOrigin } from '../integrations/integration-data.ts'

type Named = readonly [name: string, text: string]
type Address = readonly [name: string, address: string, copy: string]

/** What to do over there, the addresses it asks for, and what can be relied on. */
export function SetUp({
  title,
  steps,
  addresses,
  said,
  inside,
  isOpen,
}: {
  title: string
  steps: readonly string[]
  /** `copy`: what the button beside one says. */
  addresses: readonly Address[]
  said: readonly Named[]
  /** What follows where only this machine reaches the addresses. */
  inside: string
  isOpen: boolean
}) {
  const whole = addresses.map(([name, address, copy]) => [name, withOrigin(address), copy] as const)
  return (
    <details open={isOpen} className="rounded-xl border border-line bg-surface p-4">
      <summary className="cursor-pointer text-sm font-semibold">
        {t('How to set up {title}', { title })}
      </summary>
      <ol className="mt-3 flex list-decimal flex-col gap-1.5 ps-5 text-sm text-ink-soft">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className="mt-4 flex flex-col gap-3 text-sm">
        {whole.map(([name, address, copy]) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd className="flex items-start gap-2">
              <code className="min-w-0 break-all font-mono text-xs text-ink-soft" dir="ltr">
                {address}
              </code>
              <CopyButton text={address} label={copy} />
            </dd>
          </div>
        ))}
        {said.map(([name, text]) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd className="text-ink-soft">{text}</dd>
          </div>
        ))}
      </dl>
      {whole.some(([, address]) => isOnlyHere(address)) ? (
        <div className="mt-3">
          <Notice look="warn" title={t('Only this machine reaches these addresses')}>
            {inside}
          </Notice>
        </div>
      ) : null}
    </details>
  )
}

function isOnlyHere(address: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname)
}
