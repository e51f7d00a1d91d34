// What a ticket system would get of a conversation, as the settings on the screen say. Nothing is sent.
import type { Connection, DeliveryPreview as Preview } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { useSettled } from '../use-settled.ts'
import { tidied } from './connection-draft.ts'
import { useDeliveryPreview } from './integration-data.ts'

const SETTLED_MS = 400

export function DeliveryPreview({
  connection,
  fields,
}: {
  connection: Connection
  fields: Record<string, string>
}) {
  const [conversationId, setConversationId] = useState('')
  const settled = useSettled(JSON.stringify([tidied(connection), fields]), SETTLED_MS)
  const [shown, filled] = JSON.parse(settled) as [Connection, Record<string, string>]
  const { data, error, isPlaceholderData } = useDeliveryPreview({
    ...{ connection: shown, fields: filled, conversationId },
  })
  return (
    <section
      aria-label={t('Preview')}
      className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <ConversationSelect value={conversationId} onChange={setConversationId} />
      {error ? (
        <Notice look="danger" title={t('No preview')}>
          {wordsFor(error)}
        </Notice>
      ) : null}
      {data && !error ? <Shown preview={data} isOld={isPlaceholderData} /> : null}
      {data || error ? null : (
        <div role="status">
          <span className="sr-only">{t('Loading the preview')}</span>
          <Skeleton className="h-40" />
        </div>
      )}
    </section>
  )
}

function ConversationSelect({
  value,
  onChange,
}: {
  value: string
  onChange: (conversationId: string) => void
}) {
  const { api } = useDesk()
  const { data } = useQuery({
    queryKey: ['preview-conversations'],
    queryFn: () => api.listInbox({ query: { view: 'all', limit: 10 } }),
  })
  const real = (data?.data ?? []).map(({ conversationId, subject }) => ({
    value: conversationId,
    label: subject.slice(0, 70) || conversationId,
  }))
  return (
    <Select
      label={t('Preview with')}
      value={value}
      options={[{ value: '', label: t('A made-up conversation') }, ...real]}
      onChange={onChange}
    />
  )
}

function Shown({ preview, isOld }: { preview: Preview; isOld: boolean }) {
  const { text, fields, request } = preview
  const filled = Object.entries(fields)
  return (
    <div aria-busy={isOld} className="flex flex-col gap-3">
      <Text label={t('The story, as it is read there')} text={text} />
      {filled.length > 0 ? (
        <dl aria-label={t('Fields')} className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
          {filled.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="font-mono text-xs text-ink-faint">{name}</dt>
              <dd className="wrap-words min-w-0" dir="auto">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {request ? (
        <details>
          <summary className="cursor-pointer text-sm font-medium">{t('The exact request')}</summary>
          <div className="mt-2">
            <Text
              label={t('The exact request, credentials left out')}
              text={`${request.method} ${request.url}\n\n${request.body}`}
            />
          </div>
        </details>
      ) : null}
    </div>
  )
}

function Text({ label, text }: { label: string; text: string }) {
  return (
    <section aria-label={label}>
      <pre
        dir="auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls, hence reachable by keyboard
        tabIndex={0}
        className="scroll-quietly max-h-80 overflow-auto whitespace-pre-wrap wrap-words rounded-lg border border-line bg-sunken p-3 text-xs"
      >
        {text}
      </pre>
    </section>
  )
}
