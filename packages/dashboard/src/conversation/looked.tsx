import type { Attempt, Confidence, Decision } from '@baton/contract'
import { ChevronRight, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { decimal } from '../parts/amounts.ts'
import { reasonWords } from '../parts/reason-words.ts'
import { safeLink } from '../parts/safe-link.ts'
import { rich } from '../words/rich.tsx'
import { counted, t } from '../words/translate.ts'
import type { Looked as LookedAt } from './entries.ts'
import { ActionDetails, actionHeadline } from './tried-action.tsx'

/** What the assistant did to find an answer: one line, and everything measured about it on demand. */
export function Looked({ looked }: { looked: LookedAt }) {
  const { attempts, signals, decision } = looked
  const failure = signals.findings.find(({ signal }) => signal === 'assistant-failed')
  return (
    <details className="group max-w-full px-1 text-xs text-ink-soft">
      <summary className="flex list-none items-center gap-1 rounded-md py-0.5 hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={13}
          aria-hidden
          className="shrink-0 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        <Headline attempts={attempts} />
      </summary>
      <div className="mt-1 flex flex-col gap-2 rounded-xl border border-line bg-surface p-3 text-start">
        {attempts.map((attempt, index) => (
          <AttemptDetails key={index} attempt={attempt} />
        ))}
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          <dt className="text-ink-faint">{t('Confidence')}</dt>
          <dd>{CONFIDENCE[signals.confidence]}</dd>
          <dt className="text-ink-faint">{t('Decision')}</dt>
          <dd className="wrap-words">{decisionWords(decision)}</dd>
          {signals.earlier ? (
            <>
              <dt className="text-ink-faint">{t('Recorded')}</dt>
              <dd>{t('By an earlier version')}</dd>
            </>
          ) : null}
          {failure ? (
            <>
              <dt className="text-ink-faint">{t('Failure')}</dt>
              <dd className="wrap-words">{failure.evidence}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </details>
  )
}

/** For a search after which the assistant said nothing. */
export function LookedAlone({ looked }: { looked: LookedAt }) {
  return (
    <div className="flex justify-end pt-3 sm:pe-9.5">
      <Looked looked={looked} />
    </div>
  )
}

export function AttemptDetails({ attempt }: { attempt: Attempt }) {
  switch (attempt.kind) {
    case 'search':
      return <SearchDetails search={attempt} />
    case 'action':
      return <ActionDetails action={attempt} />
    case 'promise-withheld':
      return <p className="wrap-words">{nameOfAttempt(attempt)}</p>
  }
}

export function nameOfAttempt(attempt: Attempt): string {
  switch (attempt.kind) {
    case 'search':
      return attempt.query
    case 'action':
      return `Action ${attempt.name} (${attempt.source}) ${JSON.stringify(attempt.input)}`
    case 'promise-withheld':
      return t('Not said, because it is not so: “{evidence}”', { evidence: attempt.evidence })
  }
}

type SearchAttempt = Extract<Attempt, { kind: 'search' }>

function SearchDetails({ search: { query, hits } }: { search: SearchAttempt }) {
  return (
    <div>
      <p className="flex items-start gap-1.5">
        <Search size={12} aria-hidden className="mt-0.5 shrink-0" />
        <span className="wrap-words">
          {t('Searched “{query}”: {hits}', { query, hits: hitWords(hits.length) })}
        </span>
      </p>
      {hits.length > 0 ? (
        <ol className="mt-1 flex flex-col gap-0.5 ps-4.5">
          {hits.map((hit, index) => (
            <li key={index} className="flex items-baseline gap-2">
              <span className="min-w-0 flex-1 wrap-words">
                <Hit hit={hit} />
              </span>
              <span className="shrink-0 text-ink-faint tabular-nums">{decimal(hit.score, 2)}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}

function Hit({ hit: { title, url } }: { hit: SearchAttempt['hits'][number] }) {
  const href = safeLink(url)
  if (!href) return title
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
    >
      {title}
    </a>
  )
}

/** However long the question was, what was found stays in sight. */
function Headline({ attempts }: { attempts: readonly Attempt[] }) {
  const [first] = attempts
  if (!first) return t('Answered without a search')
  const rest = attempts.length - 1
  const said = headlineOf(first)
  const words =
    rest === 0
      ? said
      : rich('{first}, and {more}', {
          first: said,
          more: counted(rest, '{n} more', '{n} more'),
        })
  if (first.kind === 'promise-withheld') return <span className="wrap-words">{words}</span>
  return <span className="flex min-w-0 whitespace-pre">{words}</span>
}

function headlineOf(attempt: Attempt): ReactNode {
  switch (attempt.kind) {
    case 'action':
      return actionHeadline(attempt)
    case 'search':
      return rich('Searched “{query}”: {hits}', {
        query: <bdi className="truncate">{attempt.query}</bdi>,
        hits: hitWords(attempt.hits.length),
      })
    case 'promise-withheld':
      return nameOfAttempt(attempt)
  }
}

function hitWords(hits: number): string {
  const words = hits === 0 ? t('no hits') : counted(hits, '{n} hit', '{n} hits')
  // Number and word stay on one line.
  return words.replaceAll(' ', '\u00a0')
}

export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'answer':
      return t('Answered')
    case 'offer':
      return t('Answered and offered a person · {reason}', {
        reason: reasonWords(decision.reason.trigger),
      })
    case 'escalate':
      return t('Escalated · {reason}', { reason: reasonWords(decision.reason.trigger) })
    case 'hold':
      return t('Said nothing: a person is on the way')
  }
}

export const CONFIDENCE: Record<Confidence, string> = {
  very_confident: t('Very confident'),
  somewhat_confident: t('Somewhat confident'),
  not_confident: t('Not confident'),
  no_sources: t('No sources'),
  other: t('Not measured'),
}
