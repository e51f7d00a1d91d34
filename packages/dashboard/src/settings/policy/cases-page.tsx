import type { Mark, PolicyCase } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download, ListChecks } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { EvidenceText } from '../../conversation/why/evidence-text.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { reasonWords } from '../../parts/reason-words.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { counted, numeral, t } from '../../words/translate.ts'
import { DeleteCase } from './delete-case.tsx'
import { download } from './download.ts'
import { PolicyFrame } from './policy-frame.tsx'

/** What teammates have said of decisions, and whether the policy in force passes them. */
export function CasesPage() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['policy-cases'],
    queryFn: async () => (await api.listPolicyCases()).data,
  })
  return (
    <PolicyFrame>
      {error ? (
        <Failure
          what={t('Could not read the cases')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : !data ? (
        <Skeleton className="h-24" />
      ) : data.length === 0 ? (
        <EmptyState icon={<ListChecks size={20} />} title={t('Nobody has marked a decision yet')}>
          {t(
            'In a conversation, under Details › Why, say whether a decision was right, or save a talk of the playground. It becomes a case here, and every change of the policy is tried on it.',
          )}
        </EmptyState>
      ) : (
        <Cases cases={data} />
      )}
    </PolicyFrame>
  )
}

function Cases({ cases }: { cases: readonly PolicyCase[] }) {
  const failing = cases.filter(({ passes }) => !passes)
  const ordered = [...failing, ...cases.filter(({ passes }) => passes)]
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <p className="min-w-0 flex-1 text-sm text-ink-soft">
          {counted(cases.length, '{n} case.', '{n} cases.')}{' '}
          {failing.length === 0
            ? t('All passed by the policy in force.')
            : t('{n} failed by the policy in force.', { n: numeral(failing.length) })}
        </p>
        <Button
          icon={<Download size={14} aria-hidden />}
          onClick={() =>
            download('cases.jsonl', cases.map((one) => `${JSON.stringify(one)}\n`).join(''))
          }
        >
          {t('Export')}
        </Button>
      </div>
      <ul className="flex flex-col gap-2">
        {ordered.map((one) => (
          <Case
            key={one.caseId ?? `${one.conversationId} ${one.messageId} ${one.by.id}`}
            one={one}
          />
        ))}
      </ul>
    </>
  )
}

function Case({ one }: { one: PolicyCase }) {
  const { conversationId, text, signals, by, at, note, recorded, decision, passes } = one
  return (
    <li className="rounded-xl border border-line bg-surface p-3 text-sm">
      <div className="flex items-center gap-2">
        <Badge look={passes ? 'accent' : 'danger'}>{passes ? t('Passes') : t('Fails')}</Badge>
        <span className="min-w-0 flex-1">
          {by.name} {saidOf(one)}, <WhenShort at={at} />
        </span>
        {conversationId ? (
          <Link
            to="/inbox/$view/$conversationId"
            params={{ view: 'all', conversationId }}
            className="shrink-0 text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
          >
            {t('Open')}
          </Link>
        ) : null}
        {one.caseId ? <DeleteCase caseId={one.caseId} /> : null}
      </div>
      <div className="mt-2">
        <EvidenceText text={text} findings={signals.findings} />
      </div>
      {note ? <p className="wrap-words mt-1 text-ink-soft">{note}</p> : null}
      <p className="mt-2 text-xs text-ink-faint">
        {t('Then: {words} · Now: {words2}', { words: words(recorded), words2: words(decision) })}
      </p>
    </li>
  )
}

function saidOf({ mark, expected }: PolicyCase): ReactNode {
  if (expected) {
    return (
      <>
        {rich('kept it from the playground: should be {part}', {
          part: <span className="font-medium">{DECIDED[expected]}</span>,
        })}
      </>
    )
  }
  return (
    <>
      {rich('marked it {part}', {
        part: <span className="font-medium">{mark ? markedWords(mark) : ''}</span>,
      })}
    </>
  )
}

/** After “marked it”. */
function markedWords(mark: Mark): string {
  switch (mark) {
    case 'right':
      return t('right')
    case 'too-early':
      return t('too early')
    case 'too-late':
      return t('too late')
    case 'missed':
      return t('missed')
  }
}

function words(decision: PolicyCase['decision']): string {
  const decided = DECIDED[decision.kind]
  if (!('reason' in decision)) return decided
  return t('{decided} ({reason})', { decided, reason: reasonWords(decision.reason.trigger) })
}

const DECIDED = {
  answer: t('answered'),
  offer: t('offered'),
  escalate: t('escalated'),
  hold: t('silent'),
}
