// One thing the assistant did, or tried to do, for the customer: what was asked, who did it, how it went.
import type { Attempt } from '@baton/contract'
import { CircleCheck, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { took } from '../parts/amounts.ts'
import { rich } from '../words/rich.tsx'
import { t } from '../words/translate.ts'

type Action = Extract<Attempt, { kind: 'action' }>

/** Its name gives way where there is little room. */
export function actionHeadline(action: Action): ReactNode {
  const name = <bdi className="truncate">{action.name}</bdi>
  return action.ok
    ? rich('Action {name}: done', { name })
    : rich('Action {name}: not done', { name })
}

export function ActionDetails({ action }: { action: Action }) {
  const { name, source, input, ok, result, durationMs } = action
  const Icon = ok ? CircleCheck : CircleX
  const title = <bdi className="font-medium">{name}</bdi>
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
          {ok ? rich('{name}: done', { name: title }) : rich('{name}: not done', { name: title })}{' '}
          <span className="text-ink-faint">
            · {sourceWords(source)}
            {durationMs > 0 ? ` · ${took(durationMs)}` : ''}
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
        <dt className="text-ink-faint">{t('Result')}</dt>
        <dd className="wrap-words min-w-0" dir="auto">
          {result || '–'}
        </dd>
      </dl>
    </div>
  )
}

function sourceWords(source: string): string {
  if (source === 'client') return t('in the customer’s browser')
  if (source === 'server') return t('your systems')
  return source.startsWith('mcp:') ? t('MCP server {name}', { name: source.slice(4) }) : source
}
