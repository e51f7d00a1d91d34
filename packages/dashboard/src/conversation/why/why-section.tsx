import type { Finding } from '@baton/contract'
import type { Assessment, Conversation } from '@baton/core'
import { ChevronRight } from 'lucide-react'
import { score, signalWords } from '../../parts/signal-words.ts'
import { t } from '../../words/translate.ts'
import { decisionWords } from '../looked.tsx'
import { EvidenceText } from './evidence-text.tsx'
import { MarkButtons } from './mark-buttons.tsx'
import { RuleTable } from './rule-table.tsx'

/** Every decision of this conversation, latest first: what was noticed, what each rule said, and whether it was right. */
export function WhySection({ conversation }: { conversation: Conversation }) {
  const assessments = conversation.assessments.toReversed()
  return (
    <section className="px-4 py-3.5 text-sm" aria-label={t('Why')}>
      <h2 className="mb-1.5 text-xs font-semibold text-ink-soft">{t('Why')}</h2>
      {assessments.length === 0 ? (
        <p className="text-ink-faint">{t('No decision has been made yet.')}</p>
      ) : (
        <ol className="flex flex-col gap-2">
          {assessments.map((assessment, place) => (
            <li key={assessment.seq}>
              <Decided {...{ assessment, conversation }} open={place === 0} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Decided({
  assessment,
  conversation,
  open,
}: {
  assessment: Assessment
  conversation: Conversation
  open: boolean
}) {
  const { messageId, signals, decision, trace } = assessment
  const text = conversation.messages.find(({ id }) => id === messageId)?.text ?? ''
  return (
    <details open={open} className="group/why rounded-lg border border-line">
      <summary className="flex list-none items-start gap-1 rounded-lg px-2 py-1.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={13}
          aria-hidden
          className="mt-1 shrink-0 transition-transform group-open/why:rotate-90 rtl:-scale-x-100"
        />
        <span className="min-w-0">
          <span className="block font-medium">{decisionWords(decision)}</span>
          <bdi className="block truncate text-xs text-ink-faint group-open/why:hidden">{text}</bdi>
        </span>
      </summary>
      <div className="flex flex-col gap-3 px-3 pt-1 pb-3">
        <EvidenceText text={text} findings={signals.findings} />
        {signals.earlier ? <Earlier /> : null}
        <Findings findings={signals.findings} />
        {trace.length > 0 ? <RuleTable trace={trace} /> : null}
        <MarkButtons conversationId={conversation.id} assessment={assessment} />
      </div>
    </details>
  )
}

function Earlier() {
  return (
    <p className="text-xs text-ink-faint">
      {t('Recorded by an earlier version: only what is below can still be told.')}
    </p>
  )
}

export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0)
    return <p className="text-xs text-ink-faint">{t('Nothing was noticed in these words.')}</p>
  return (
    <ul className="flex flex-col gap-1 text-xs" aria-label={t('What was noticed')}>
      {findings.map(({ signal, kind, score: sure, evidence }, at) => (
        <li key={at} className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1">
            {signalWords(signal, kind)}
            {evidence ? (
              <bdi className="wrap-words block text-ink-faint">
                {t('“{words}”', { words: evidence })}
              </bdi>
            ) : null}
          </span>
          <span className="shrink-0 text-ink-soft tabular-nums">{score(sure)}</span>
        </li>
      ))}
    </ul>
  )
}
