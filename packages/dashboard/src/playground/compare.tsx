// One question, through two set-ups, side by side. Both begin with the same talk; the one that is gone on with becomes it.
import { ArrowLeftRight, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Notice } from '../parts/notice.tsx'
import type { useUnsavedPolicy } from '../settings/policy/policy-draft.ts'
import { useSettingsPart } from '../settings/settings-data.ts'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { CompareSide } from './compare-side.tsx'
import { differing, facetsOf, outcomeOf } from './comparison.ts'
import { differences, PLAIN, type Setup, trialOf, whoOf } from './setup.ts'
import { SetupDialog } from './setup-dialog.tsx'
import { EMPTY_TALK, type Talk } from './talk.ts'
import { TrialComposer } from './trial-composer.tsx'
import { useTrial } from './use-trial.ts'

const NAMES = ['A', 'B'] as const

export function Compare({
  begun,
  setup,
  unsaved,
  onEnd,
}: {
  begun: Talk
  setup: Setup
  unsaved: ReturnType<typeof useUnsavedPolicy>
  /** With the talk as it is by then. */
  onEnd: (talk: Talk) => void
}) {
  const sides = [useTrial(), useTrial()] as const
  const [before, setBefore] = useState(begun)
  const [asked, setAsked] = useState('')
  const [text, setText] = useState('')
  const [settingUp, setSettingUp] = useState<0 | 1 | null>(null)
  // What customers get on one side; what was being tried on the other.
  const [setups, setSetups] = useState([{ ...PLAIN, ...whoOf(setup) }, setup] as const)
  const policy = useSettingsPart('policy').data?.value ?? null
  const savedModel = useSettingsPart('model').data?.value.chosen ?? null
  const isBusy = sides.some(({ running }) => running !== null)
  const changed = setups.map(differences)

  function ask(words: string, of: readonly (0 | 1)[] = [0, 1]) {
    setAsked(words)
    for (const at of of)
      void sides[at].send(
        words,
        trialOf(setups[at], { saved: policy, unsaved }, savedModel),
        before,
      )
  }
  function begin(talk: Talk) {
    for (const side of sides) side.clear()
    setAsked('')
    setBefore(talk)
  }
  function setUp(at: 0 | 1, next: Setup) {
    const other = { ...setups[at === 0 ? 1 : 0], ...whoOf(next) }
    setSetups(at === 0 ? [next, other] : [other, next])
  }
  const stop = () => {
    for (const { running, stop: end } of sides) if (running) end()
  }

  return (
    <main className="flex h-full min-w-0 flex-col bg-canvas max-md:overflow-y-auto">
      <Header
        canClear={!isBusy && (asked !== '' || before.events.length > 0)}
        onClear={() => begin(EMPTY_TALK)}
        onEnd={() => {
          stop()
          onEnd(before)
        }}
      />
      <div className="scroll-quietly min-h-0 flex-1 px-3 py-3 sm:px-4 md:overflow-y-auto">
        <div className="mx-auto flex max-w-6xl flex-col gap-3">
          {changed[0]?.join() === changed[1]?.join() ? (
            <Notice title={t('Both sides are the same')}>
              {t('Set one of them up with another policy, model, instructions or knowledge.')}
            </Notice>
          ) : null}
          <Before talk={before} />
          {asked === '' ? (
            <EmptyState icon={<ArrowLeftRight size={20} />} title={t('Ask both the same')}>
              {t(
                'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.',
              )}
            </EmptyState>
          ) : (
            <p dir="auto" className="wrap-words rounded-xl bg-sunken px-3 py-2 text-sm">
              <span className="sr-only">{t('The question:')} </span>
              {asked}
            </p>
          )}
          <Verdict sides={sides} before={before} />
          <div className="grid gap-3 md:grid-cols-2">
            {([0, 1] as const).map((at) => (
              <CompareSide
                key={at}
                name={NAMES[at]}
                trial={sides[at]}
                changed={changed[at] ?? []}
                before={before}
                differs={differingIn(sides, before)}
                onSetUp={() => setSettingUp(at)}
                onAgain={() => ask(asked, [at])}
                onGoOn={() => begin(sides[at].talk)}
              />
            ))}
          </div>
        </div>
      </div>
      <TrialComposer
        text={text}
        onText={setText}
        busy={isBusy}
        onStop={stop}
        onSend={() => {
          ask(text)
          setText('')
        }}
      />
      {settingUp === null ? null : (
        <SetupDialog
          open
          onOpenChange={(isOpen) => setSettingUp(isOpen ? settingUp : null)}
          setup={setups[settingUp]}
          onChange={(next) => setUp(settingUp, next)}
          hasUnsaved={unsaved !== null}
        />
      )}
    </main>
  )
}

type Sides = readonly [ReturnType<typeof useTrial>, ReturnType<typeof useTrial>]

/** Empty until both have answered. */
function differingIn([a, b]: Sides, before: Talk) {
  const [one, other] = [outcomeOf(a.talk, before), outcomeOf(b.talk, before)]
  if (one.kind !== 'answered' || other.kind !== 'answered') return null
  return differing(facetsOf(one.result), facetsOf(other.result))
}

function Verdict({ sides, before }: { sides: Sides; before: Talk }) {
  const differs = differingIn(sides, before)
  const outcome = outcomeOf(sides[0].talk, before)
  const facets = outcome.kind === 'answered' ? facetsOf(outcome.result) : []
  const names = facets.filter(({ id }) => differs?.has(id)).map(({ name }) => name)
  return (
    <p role="status" className="min-h-5 text-sm font-medium">
      {differs === null
        ? null
        : names.length === 0
          ? t('Both decided the same, for the same reason and from the same sources.')
          : t('They differ in: {join}', { join: listed(names) })}
    </p>
  )
}

function Header({
  canClear,
  onClear,
  onEnd,
}: {
  canClear: boolean
  onClear: () => void
  onEnd: () => void
}) {
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-2 sm:px-4">
      <h1 className="min-w-0 flex-1 truncate font-semibold">{t('Compare')}</h1>
      <Button size="small" onClick={onClear} disabled={!canClear}>
        {t('Clear')}
      </Button>
      <Button size="small" icon={<X size={13} aria-hidden />} onClick={onEnd}>
        {t('Stop comparing')}
      </Button>
    </header>
  )
}

/** What both have heard. */
function Before({ talk }: { talk: Talk }) {
  const messages = talk.events.flatMap((event) =>
    event.type === 'message.posted' ? [event.message] : [],
  )
  if (messages.length === 0) return null
  return (
    <details className="rounded-xl border border-line bg-surface px-3 py-2 text-sm">
      <summary className="cursor-pointer text-ink-soft">
        {t('What was said before, to both')}
      </summary>
      <ol className="mt-2 flex flex-col gap-1.5">
        {messages.map(({ id, author, text }) => (
          <li key={id} dir="auto" className="wrap-words">
            <span className="text-ink-faint">
              {author.kind === 'customer' ? t('Customer') : t('Assistant')}:{' '}
            </span>
            {text}
          </li>
        ))}
      </ol>
    </details>
  )
}
