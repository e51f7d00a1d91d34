// One thing the assistant did, or tried to do, for the customer: what was asked, who did it, how it went.
import type { Attempt } from '@baton/contract'
import { CircleCheck, CircleX } from 'lucide-react'

type Action = Extract<Attempt, { kind: 'action' }>

export function ActionHeadline({ action, more }: { action: Action; more: string }) {
  return (
    <span className="flex min-w-0">
      <span className="shrink-0">Action&nbsp;</span>
      <bdi className="truncate">{action.name}</bdi>
      <span className="shrink-0">
        : {action.ok ? 'done' : 'not done'}
        {more}
      </span>
    </span>
  )
}

export function ActionDetails({ action }: { action: Action }) {
  const { name, source, input, ok, result, durationMs } = action
  const Icon = ok ? CircleCheck : CircleX
  const values = Object.entries((input ?? {}) as Record<string, unknown>)
  return (
    <div>
      <p className="flex items-start gap-1.5">
        <Icon
          size={12}
          aria-hidden
          className={`mt-0.5 shrink-0 ${ok ? 'text-accent-ink' : 'text-danger-ink'}`}
        />
        <span className="wrap-words">
          <bdi className="font-medium">{name}</bdi>: {ok ? 'done' : 'not done'}{' '}
          <span className="text-ink-faint">
            · {sourceWords(source)}
            {durationMs > 0 ? ` · ${duration(durationMs)}` : ''}
          </span>
        </span>
      </p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 ps-4.5">
        {values.map(([field, value]) => (
          <div key={field} className="contents">
            <dt className="text-ink-faint">{field}</dt>
            <dd className="wrap-words min-w-0" dir="auto">
              {typeof value === 'string' ? value : JSON.stringify(value)}
            </dd>
          </div>
        ))}
        <dt className="text-ink-faint">Result</dt>
        <dd className="wrap-words min-w-0" dir="auto">
          {result || '–'}
        </dd>
      </dl>
    </div>
  )
}

function sourceWords(source: string): string {
  if (source === 'client') return 'in the customer’s browser'
  if (source === 'server') return 'your systems'
  return source.startsWith('mcp:') ? `MCP server ${source.slice(4)}` : source
}

function duration(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`
}
