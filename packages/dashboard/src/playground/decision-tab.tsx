import type { ConversationEvent, TrialRoute } from '@baton/contract'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { decisionWords } from '../conversation/looked.tsx'
import { EvidenceText } from '../conversation/why/evidence-text.tsx'
import { RuleTable } from '../conversation/why/rule-table.tsx'
import { Findings } from '../conversation/why/why-section.tsx'
import { Button } from '../parts/button.tsx'
import { languageName } from '../parts/language-name.ts'
import { t } from '../words/translate.ts'
import { Part } from './part.tsx'
import { SaveCaseDialog } from './save-case-dialog.tsx'
import type { Turn } from './talk.ts'

/** What was decided, by which rule, and what the customer would read because of it. */
export function DecisionTab({
  turn,
  events,
}: {
  turn: Turn
  events: readonly ConversationEvent[]
}) {
  const { decision, signals, trace, said, route } = turn.result
  const [saving, setSaving] = useState(false)
  if (!decision || !signals)
    return (
      <p className="text-ink-soft">{t('Nothing was decided: a person has been asked already.')}</p>
    )
  const told = said.filter(({ author }) => author.kind === 'system')
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-48">
          <p className="font-semibold">{decisionWords(decision)}</p>
          {'reason' in decision ? (
            <p className="wrap-words text-ink-soft">
              <bdi>{decision.reason.detail}</bdi>
            </p>
          ) : null}
        </div>
        <Button
          size="small"
          icon={<ListChecks size={13} aria-hidden />}
          onClick={() => setSaving(true)}
        >
          {t('Save as a test case')}
        </Button>
      </div>
      <Wrote turn={turn} signals={signals} />
      <Part title={t('What was noticed')}>
        <Findings findings={signals.findings} />
      </Part>
      <Part title={t('What each rule said')}>
        <RuleTable trace={trace} />
      </Part>
      {route ? <RoutePart route={route} offered={decision.kind === 'offer'} /> : null}
      {told.length > 0 || decision.kind === 'offer' ? (
        <Part title={t('What the customer is told')}>
          {told.map(({ id, text }) => (
            <p key={id} dir="auto" className="wrap-words mb-1">
              {text}
            </p>
          ))}
          {decision.kind === 'offer' ? (
            <p>{t('The button to talk to a person stands out.')}</p>
          ) : null}
        </Part>
      ) : null}
      <SaveCaseDialog {...{ turn, events, decision }} open={saving} onOpenChange={setSaving} />
    </div>
  )
}

function Wrote({ turn, signals }: { turn: Turn; signals: NonNullable<Turn['result']['signals']> }) {
  return (
    <Part title={t('What the customer wrote')}>
      <EvidenceText text={turn.text} findings={signals.findings} />
      <p className="mt-1 text-xs text-ink-faint">
        {t('Language {language} · Answer: {confidence}', {
          language: signals.language === 'und' ? t('not known') : languageName(signals.language),
          confidence: confidenceWords(signals.confidence),
        })}
      </p>
    </Part>
  )
}

function RoutePart({ route, offered }: { route: TrialRoute; offered: boolean }) {
  const { action, destinations } = route
  return (
    <Part title={offered ? t('Where it would go') : t('Where it goes')}>
      <p className="wrap-words">
        {action ? <bdi className="font-medium">{action.name}</bdi> : t('No escalation action fits')}
      </p>
      <p className="wrap-words text-ink-soft">
        {destinations.length > 0 ? (
          <bdi>{t('{join}, and this desk', { join: destinations.join(t(', else ')) })}</bdi>
        ) : (
          t('This desk')
        )}
      </p>
    </Part>
  )
}

/** Within a sentence. */
function confidenceWords(confidence: NonNullable<Turn['result']['signals']>['confidence']): string {
  switch (confidence) {
    case 'very_confident':
      return t('very confident')
    case 'somewhat_confident':
      return t('somewhat confident')
    case 'not_confident':
      return t('not confident')
    case 'no_sources':
      return t('no sources')
    case 'other':
      return t('not measured')
  }
}
