import type { Attempt, Confidence, Decision } from '@baton/contract'
import { ChevronRight, Search } from 'lucide-react'
import { reasonWords } from '../parts/reason-words.ts'
import { safeLink } from '../parts/safe-link.ts'
import type { Looked as LookedAt } from './entries.ts'
import { ActionDetails, ActionHeadline } from './tried-action.tsx'

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
          <dt className="text-ink-faint">Confidence</dt>
          <dd>{CONFIDENCE[signals.confidence]}</dd>
          <dt className="text-ink-faint">Decision</dt>
          <dd className="wrap-words">{decisionWords(decision)}</dd>
          {signals.earlier ? (
            <>
              <dt className="text-ink-faint">Recorded</dt>
              <dd>By an earlier version</dd>
            </>
          ) : null}
          {failure ? (
            <>
              <dt className="text-ink-faint">Failure</dt>
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
      return `Not said, because it is not so: “${attempt.evidence}”`
  }
}

type SearchAttempt = Extract<Attempt, { kind: 'search' }>

function SearchDetails({ search: { query, hits } }: { search: SearchAttempt }) {
  return (
    <div>
      <p className="flex items-start gap-1.5">
        <Search size={12} aria-hidden className="mt-0.5 shrink-0" />
        <span className="wrap-words">
          Searched “{query}”: {counted(hits.length)}
        </span>
      </p>
      {hits.length > 0 ? (
        <ol className="mt-1 flex flex-col gap-0.5 ps-4.5">
          {hits.map((hit, index) => (
            <li key={index} className="flex items-baseline gap-2">
              <span className="min-w-0 flex-1 wrap-words">
                <Hit hit={hit} />
              </span>
              <span className="shrink-0 text-ink-faint tabular-nums">{hit.score.toFixed(2)}</span>
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
  if (!first) return 'Answered without a search'
  const more = attempts.length === 1 ? '' : `, and ${attempts.length - 1} more`
  if (first.kind === 'action') return <ActionHeadline action={first} more={more} />
  if (first.kind !== 'search') return `${nameOfAttempt(first)}${more}`
  return (
    <span className="flex min-w-0">
      <span className="shrink-0">Searched “</span>
      <bdi className="truncate">{first.query}</bdi>
      <span className="shrink-0">
        ”: {counted(first.hits.length)}
        {more}
      </span>
    </span>
  )
}

function counted(hits: number): string {
  if (hits === 0) return 'no\u00a0hits'
  // Number and word stay on one line.
  return hits === 1 ? '1\u00a0hit' : `${hits}\u00a0hits`
}

export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'answer':
      return 'Answered'
    case 'offer':
      return `Answered and offered a person · ${reasonWords(decision.reason.trigger)}`
    case 'escalate':
      return `Escalated · ${reasonWords(decision.reason.trigger)}`
    case 'hold':
      return 'Said nothing: a person is on the way'
  }
}

export const CONFIDENCE: Record<Confidence, string> = {
  very_confident: 'Very confident',
  somewhat_confident: 'Somewhat confident',
  not_confident: 'Not confident',
  no_sources: 'No sources',
  other: 'Not measured',
}
