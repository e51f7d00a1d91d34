import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BookOpen, ExternalLink, FileText, MessageCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMay } from '../app/may.tsx'
import { useMe } from '../app/me.ts'
import { useTitle } from '../app/title.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { WhenShort } from '../parts/time.tsx'
import { rich } from '../words/rich.tsx'
import { counted, t } from '../words/translate.ts'
import { SetUpList } from './set-up-list.tsx'
import { snippetFor } from './snippet.ts'

/** What to do first: try it, put it on a page, see what it answers from. */
export function StartPage() {
  const { workspace } = useMe()
  const mayManage = useMay('settings.manage')
  const snippet = snippetFor(window.location.origin, workspace.publishableKey)
  useTitle(t('Start here'))
  return (
    <main className="scroll-quietly h-full overflow-y-auto bg-canvas">
      <div className="mx-auto flex max-w-2xl flex-col gap-8 px-5 py-10">
        <Heading />
        {mayManage ? <SetUpList /> : null}
        <Step number={1} title={t('Ask something on the demo site')}>
          <p>
            {t(
              'Open it beside this desk, ask a question, then ask for a person. The conversation turns up here under Escalated.',
            )}
          </p>
          <a
            href="/demo/"
            target="_blank"
            rel="noreferrer"
            className="mt-3 inline-flex h-9 items-center gap-2 rounded-lg bg-accent px-3.5 text-sm font-medium text-on-accent hover:bg-accent-strong"
          >
            <MessageCircle size={15} aria-hidden />
            {t('Open the demo site')}
          </a>
        </Step>
        <Step number={2} title={t('Put the widget on a page of yours')}>
          <p>
            {t(
              'One line before the end of the body. The key is not a secret: it names your workspace.',
            )}
          </p>
          <div className="mt-3 flex items-start gap-2 rounded-xl border border-line bg-surface py-2 ps-3.5 pe-2">
            <code className="min-w-0 flex-1 self-center font-mono text-xs wrap-words">
              {snippet}
            </code>
            <CopyButton text={snippet} label={t('Copy the snippet')} />
          </div>
          <p className="mt-2 flex items-center gap-1.5 text-sm">
            {rich('Publishable key {code}', {
              code: <code className="font-mono text-xs">{workspace.publishableKey}</code>,
            })}
            <CopyButton text={workspace.publishableKey} label={t('Copy the publishable key')} />
          </p>
        </Step>
        <Step number={3} title={t('See what the assistant answers from')}>
          <Sources />
        </Step>
        <footer className="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5 text-sm">
          <Away href="/api/docs" icon={<BookOpen size={14} aria-hidden />}>
            {t('API reference')}
          </Away>
          <Away href="/docs/" icon={<FileText size={14} aria-hidden />}>
            {t('Documentation')}
          </Away>
        </footer>
      </div>
    </main>
  )
}

function Heading() {
  return (
    <header>
      <h1 className="text-2xl font-semibold tracking-tight">{t('Start here')}</h1>
      <p className="mt-1 text-ink-soft">
        {t('Three steps from an empty desk to a customer’s first question.')}
      </p>
    </header>
  )
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="flex gap-4">
      <span
        aria-hidden
        className="flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft text-sm font-semibold text-accent-ink"
      >
        {number}
      </span>
      <div className="min-w-0 flex-1 text-ink-soft">
        <h2 className="mb-1 pt-0.5 font-semibold text-ink">{title}</h2>
        {children}
      </div>
    </section>
  )
}

function Sources() {
  const { api } = useDesk()
  const mayManage = useMay('knowledge.manage')
  const sources = useQuery({ queryKey: ['sources'], queryFn: () => api.listSources() })
  if (sources.isPending) return <Skeleton className="h-12 w-full" />
  if (sources.isError) {
    return (
      <Failure
        what={t('Could not read the knowledge sources')}
        error={sources.error}
        onRetry={() => void sources.refetch()}
      />
    )
  }
  const { data } = sources.data
  return (
    <>
      {data.length === 0 ? (
        <p>{t('Nothing yet. Without knowledge every question goes to a person.')}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
          {data.map((source) => (
            <li key={source.id} className="flex items-center gap-3 px-3.5 py-2.5">
              <BookOpen size={15} aria-hidden className="shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium text-ink">{source.title}</span>
                <span className="block truncate text-xs" title={source.origin}>
                  {source.origin}
                </span>
              </span>
              <span className="shrink-0 text-end text-xs tabular-nums">
                {counted(source.documents, '{n} document', '{n} documents')}
                <span className="block text-ink-faint">
                  {rich('updated {whenshort}', { whenshort: <WhenShort at={source.updatedAt} /> })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayManage ? (
        <p className="mt-3 text-sm">
          <Link
            to="/settings/knowledge"
            className="font-medium text-accent-ink underline underline-offset-2"
          >
            {t('Add your website, files or answers')}
          </Link>
        </p>
      ) : null}
    </>
  )
}

function Away({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 font-medium text-accent-ink underline-offset-2 hover:underline"
    >
      {icon}
      {children}
      <ExternalLink size={12} aria-hidden />
    </a>
  )
}
