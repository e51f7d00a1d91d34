// The button that asks the model, and what it said: a proposal, until somebody takes it.
import type { AssistWanted } from '@baton/contract'
import { Sparkles, Square, Zap } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { languageName } from '../parts/language-name.ts'
import { Menu, MenuItem, MenuLine } from '../parts/menu.tsx'
import { Notice } from '../parts/notice.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { t } from '../words/translate.ts'
import { Sources } from './sources.tsx'
import type { Assisted } from './use-assist.ts'

type Tone = Extract<AssistWanted, { kind: 'rewrite' }>['tone']

const TONES: { tone: Tone; label: () => string }[] = [
  { tone: 'corrected', label: () => t('Correct spelling and grammar') },
  { tone: 'friendlier', label: () => t('Friendlier') },
  { tone: 'more-formal', label: () => t('More formal') },
  { tone: 'shorter', label: () => t('Shorter') },
  { tone: 'clearer', label: () => t('Clearer') },
]

export function AssistButton({
  text,
  locale,
  hasModel,
  ask,
  propose,
}: {
  text: string
  /** The customer's. */
  locale: string
  hasModel: boolean
  ask: (wanted: AssistWanted) => void
  /** Canned replies that may fit; without a model by their words. */
  propose: () => void
}) {
  const written = text.trim() !== ''
  if (!hasModel)
    return (
      <Button size="small" look="quiet" icon={<Zap size={14} aria-hidden />} onClick={propose}>
        {t('Propose a canned reply')}
      </Button>
    )
  return (
    <Menu
      side="top"
      trigger={
        <Button size="small" look="quiet" icon={<Sparkles size={14} aria-hidden />}>
          {t('AI help')}
        </Button>
      }
    >
      <MenuItem onClick={() => ask({ kind: 'draft', wish: text.slice(0, 1_000) })}>
        {written ? t('Draft a reply from these notes') : t('Draft a reply')}
      </MenuItem>
      <MenuItem onClick={propose}>{t('Propose a canned reply')}</MenuItem>
      {written ? (
        <>
          <MenuLine />
          {TONES.map(({ tone, label }) => (
            <MenuItem key={tone} onClick={() => ask({ kind: 'rewrite', text, tone })}>
              {label()}
            </MenuItem>
          ))}
          <MenuLine />
          <MenuItem onClick={() => ask({ kind: 'translate', text, to: locale })}>
            {t('Translate into {language}', { language: languageName(locale) })}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  )
}

export function Proposal({
  assisted,
  onUse,
  onStop,
  onAgain,
  onDismiss,
}: {
  assisted: Assisted
  onUse: () => void
  onStop: () => void
  onAgain: () => void
  onDismiss: () => void
}) {
  const { state, text, citations, problem } = assisted
  if (state === 'failed') return <NoHelp {...{ problem, onAgain, onDismiss }} />
  return (
    <section
      aria-label={t('Proposal of the model')}
      className="rounded-xl border border-dashed border-assistant-ink bg-assistant-soft px-3 py-2 text-sm"
    >
      <p className="flex items-center gap-1.5 text-xs font-medium text-assistant-ink">
        {state === 'writing' ? <Spinner size={11} /> : <Sparkles size={12} aria-hidden />}
        {state === 'writing' ? t('The model is writing…') : t('Proposal: nothing is sent yet')}
      </p>
      <p
        dir="auto"
        className="wrap-words scroll-quietly mt-1 max-h-[24dvh] overflow-y-auto whitespace-pre-wrap"
      >
        {text}
      </p>
      {citations.length > 0 ? <Sources citations={citations} /> : null}
      <div className="mt-2 flex flex-wrap gap-1.5">
        {state === 'writing' ? (
          <Button size="small" icon={<Square size={11} aria-hidden />} onClick={onStop}>
            {t('Stop')}
          </Button>
        ) : (
          <>
            <Button size="small" look="primary" onClick={onUse}>
              {t('Use this')}
            </Button>
            <Button size="small" look="quiet" onClick={onAgain}>
              {t('Try again')}
            </Button>
            <Button size="small" look="quiet" onClick={onDismiss}>
              {t('Dismiss')}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}

function NoHelp({
  problem,
  onAgain,
  onDismiss,
}: {
  problem: string
  onAgain: () => void
  onDismiss: () => void
}) {
  return (
    <Notice
      look="danger"
      title={t('The model could not help')}
      action={
        <span className="flex gap-1">
          <Button size="small" onClick={onAgain}>
            {t('Try again')}
          </Button>
          <Button size="small" look="quiet" onClick={onDismiss}>
            {t('Dismiss')}
          </Button>
        </span>
      }
    >
      {problem}
    </Notice>
  )
}
