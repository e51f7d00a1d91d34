// The lines to copy, with what stands in them because the button is drawn before anybody is asked; what a strict page has to
// allow; and whether somebody has written from a page yet.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useMe } from '../../app/me.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Select } from '../../parts/select.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { attributesOf } from './attributes.ts'
import { linesFor, policyFor, WAY_NAMES, WAYS, type Way } from './installing.ts'
import type { Widget } from './widget-page.tsx'

export function Snippet({ value }: { value: Widget }) {
  const { workspace } = useMe()
  const [way, setWay] = useState<Way>('html')
  const { origin } = window.location
  const snippet = linesFor(way, {
    ...{ origin, publishableKey: workspace.publishableKey, attributes: attributesOf(value) },
  })
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('Put it on your pages')}</h2>
      <p className="text-sm text-ink-soft">
        {t(
          'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.',
        )}{' '}
        {value.mode === 'embedded' ? t('The chat fills the element with the id “chat”.') : ''}
      </p>
      <div className="max-w-xs">
        <Select
          label={t('How your pages are made')}
          value={way}
          options={WAYS.map((one) => ({ value: one, label: WAY_NAMES[one] }))}
          onChange={setWay}
        />
      </div>
      <div className="flex items-start gap-2 rounded-lg border border-edge bg-sunken p-3">
        <pre className="min-w-0 flex-1 whitespace-pre-wrap break-all font-mono text-xs" dir="ltr">
          {snippet}
        </pre>
        <CopyButton text={snippet} label={t('Copy the snippet')} />
      </div>
      <Allowed policy={policyFor(origin)} />
      <Seen />
    </section>
  )
}

function Allowed({ policy }: { policy: string }) {
  return (
    <>
      <p className="text-sm text-ink-soft">
        {t('A page with a content security policy allows this, and nothing else for the chat:')}
      </p>
      <div className="flex items-start gap-2 rounded-lg border border-edge bg-sunken p-3">
        <code className="min-w-0 flex-1 break-words font-mono text-xs" dir="ltr">
          {policy}
        </code>
        <CopyButton text={policy} label={t('Copy the policy')} />
      </div>
    </>
  )
}

const AGAIN_MS = 10_000

/** Looked at every few seconds: whoever has just put it on a page waits for this. */
function Seen() {
  const { api } = useDesk()
  const { data } = useQuery({
    queryKey: ['set-up'],
    queryFn: () => api.readSetUp(),
    refetchInterval: AGAIN_MS,
  })
  // What could not be read says nothing about pages; the start page says that it could not.
  if (!data) return null
  const { seenOn, seenAt } = data
  return (
    <p role="status" className="wrap-words text-sm">
      {seenOn && seenAt
        ? rich('Last written from {page}: {when}.', {
            page: <bdi>{seenOn}</bdi>,
            when: <WhenShort at={seenAt} />,
          })
        : t('Nobody has written from a page of yours yet.')}
    </p>
  )
}
