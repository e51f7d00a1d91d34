// What is connected, and what can be: the same for ticket systems and channels.
import type { ConnectionState } from '@baton/contract'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import type { Standing } from '../integrations/state-words.ts'

export function ConnectedList({
  empty,
  children,
}: {
  empty: string
  children: readonly { key: string; row: ReactNode }[]
}) {
  return (
    <section aria-labelledby="connected">
      <h2 id="connected" className="mb-2 text-sm font-semibold">
        {t('Connected')}
      </h2>
      {children.length === 0 ? (
        <p className="rounded-xl border border-line bg-surface px-4 py-6 text-center text-sm text-ink-soft">
          {empty}
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
          {children.map(({ key, row }) => (
            <li key={key}>{row}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Of the link around `ConnectedRow`. */
export const CONNECTED_ROW =
  'flex items-center gap-3 px-4 py-3 transition-colors first:rounded-t-xl hover:bg-sunken'

export function ConnectedRow({
  title,
  kind,
  standing: { look, words },
  state,
}: {
  title: string
  kind: string
  standing: Standing
  state: ConnectionState | undefined
}) {
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{title}</bdi> <Badge look={look}>{words}</Badge>
        </span>
        <span className="wrap-words block text-sm text-ink-soft" dir="auto">
          {state?.problem ?? kind}
        </span>
        {state?.succeededAt ? (
          <span className="block text-xs text-ink-faint">
            {rich('Last success: {whenshort}', { whenshort: <WhenShort at={state.succeededAt} /> })}
          </span>
        ) : null}
      </span>
      <ChevronRight size={16} aria-hidden className="shrink-0 text-ink-faint rtl:-scale-x-100" />
    </>
  )
}

export function ConnectableList({
  heading,
  children,
}: {
  heading: string
  children: readonly { key: string; card: ReactNode }[]
}) {
  return (
    <section aria-labelledby="connectable">
      <h2 id="connectable" className="mb-2 text-sm font-semibold">
        {heading}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {children.map(({ key, card }) => (
          <li key={key}>{card}</li>
        ))}
      </ul>
    </section>
  )
}

/** Of the link around `ConnectableCard`. */
export const CONNECTABLE_CARD =
  'block h-full rounded-xl border border-line bg-surface p-4 transition-colors hover:border-edge'

export function ConnectableCard({ title, children }: { title: string; children: string }) {
  return (
    <>
      <span className="block font-medium">{title}</span>
      <span className="mt-1 line-clamp-3 text-sm text-ink-soft">{children}</span>
    </>
  )
}

/** How one of them fares, as far as it is known. */
export function stateOf(
  states: { data: ConnectionState[] } | undefined,
  id: string,
): ConnectionState | undefined {
  return states?.data.find(({ connectionId }) => connectionId === id)
}
