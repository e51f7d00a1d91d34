// The story in short: as it was told when a person was asked for, or as somebody had it told since.
import type { Summary } from '@baton/contract'
import { type Conversation, summarize } from '@baton/core'
import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMay } from '../app/may.tsx'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { ClockTime } from '../parts/time.tsx'
import { counted, t } from '../words/translate.ts'
import { catchUp } from './follow-conversation.ts'
import { Section } from './section.tsx'

export function SummarySection({ conversation }: { conversation: Conversation }) {
  const { id, escalation, told } = conversation
  const shown = shownSummary(conversation)
  const tell = useTellAnew(id)
  const mayAnswer = useMay('conversations.answer')
  return (
    <Section title={t('Summary')} beside={shown.at ? <ClockTime at={shown.at} /> : t('as of now')}>
      <p dir="auto" className="wrap-words">
        {shown.summary.text}
      </p>
      {escalation?.ownWords ? (
        <div className="mt-2 border-s-2 border-accent ps-2">
          <p className="text-xs text-ink-faint">{t('In the customer’s own words')}</p>
          <p dir="auto" className="wrap-words">
            {escalation.ownWords}
          </p>
        </div>
      ) : null}
      {shown.summary.nextStep ? (
        <p dir="auto" className="wrap-words mt-1 font-medium">
          {shown.summary.nextStep}
        </p>
      ) : null}
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
        {told && shown.at === told.at
          ? told.from === 'model'
            ? t('By the model, from the transcript')
            : t('From the customer’s and our own words')
          : null}
        {shown.since > 0 ? counted(shown.since, '{n} message since', '{n} messages since') : null}
        {mayAnswer ? (
          <Button
            size="small"
            look="quiet"
            icon={<RefreshCw size={12} aria-hidden />}
            pending={tell.pending}
            onClick={() => void tell.run()}
            className="-ms-2"
          >
            {t('Tell it anew')}
          </Button>
        ) : null}
      </p>
    </Section>
  )
}

type Shown = { summary: Summary; at: string | null; since: number }

/** The latest that was told; what nobody has asked for is told from quotes, as of now. */
function shownSummary(conversation: Conversation): Shown {
  const { escalation, told, messages } = conversation
  const since = (at: string) =>
    messages.filter((said) => said.author.kind !== 'system' && said.at > at).length
  if (told && (!escalation || told.at >= escalation.at))
    return { summary: told.summary, at: told.at, since: since(told.at) }
  if (escalation)
    return { summary: escalation.summary, at: escalation.at, since: since(escalation.at) }
  return { summary: summarize(conversation), at: null, since: 0 }
}

function useTellAnew(conversationId: string) {
  const { api, queries, toasts } = useDesk()
  const [pending, setPending] = useState(false)
  async function run(): Promise<void> {
    setPending(true)
    try {
      const call = { params: { conversationId }, body: {} }
      // A model takes longer than other calls.
      const { seq } = await api.tellSummary(call, { timeoutMs: 130_000 })
      catchUp(queries, conversationId, seq)
    } catch (error) {
      toasts.failed(t('The story was not told anew'), wordsFor(error), {
        label: t('Try again'),
        run: () => void run(),
      })
    } finally {
      setPending(false)
    }
  }
  return { pending, run }
}
