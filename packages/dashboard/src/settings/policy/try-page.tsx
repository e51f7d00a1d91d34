import type { Policy, Preset } from '@baton/contract'
import { Play, Square } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Field } from '../../parts/field.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Select } from '../../parts/select.tsx'
import { counted, numeral, t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'
import { fieldErrors } from '../field-errors.ts'
import type { SavedSettings } from '../settings-data.ts'
import { WithSettings } from '../settings-page.tsx'
import { useUnsavedPolicy } from './policy-draft.ts'
import { PolicyFrame } from './policy-frame.tsx'
import { ReplayResult } from './replay-result.tsx'
import { type ReplayRun, useReplay } from './use-replay.ts'

export function TryPage() {
  return (
    <PolicyFrame>
      <WithSettings part="policy">{(saved) => <Try saved={saved} />}</WithSettings>
    </PolicyFrame>
  )
}

type Which = 'draft' | 'saved' | Preset

function Try({ saved }: { saved: SavedSettings<'policy'> }) {
  const draft = useUnsavedPolicy(saved)
  const [which, setWhich] = useState<Which>(draft ? 'draft' : 'eager')
  const [since, setSince] = useState('')
  const { run, start, stop } = useReplay()
  const running = run.state === 'running'

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!running) void start(policyOf(which, { saved: saved.value, draft }), since || null)
  }
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose text-sm text-ink-soft">
        {t(
          'What was measured of every turn is in the log, so another policy can be asked what it would have made of it. Nothing is changed, and no customer notices. Each conversation is followed to its first escalation, as it would have been.',
        )}
      </p>
      <form onSubmit={submit} noValidate className="grid max-w-xl items-start gap-4 sm:grid-cols-2">
        <Select
          label={t('Policy to try')}
          value={which}
          options={draft ? [UNSAVED, ...OPTIONS] : OPTIONS}
          onChange={setWhich}
        />
        <Field
          label={t('Conversations since')}
          type="date"
          value={since}
          help={t('Empty: all of them.')}
          onChange={({ currentTarget }) => setSince(currentTarget.value)}
        />
        <div className="flex gap-2">
          <Button
            type="submit"
            look="primary"
            icon={<Play size={14} aria-hidden />}
            pending={running}
          >
            {t('Try it')}
          </Button>
          {running ? (
            <Button icon={<Square size={13} aria-hidden />} onClick={stop}>
              {t('Stop')}
            </Button>
          ) : null}
        </div>
      </form>
      <Outcome run={run} />
    </div>
  )
}

function Outcome({ run }: { run: ReplayRun }) {
  if (run.state === 'idle') return null
  if (run.state === 'failed') return <NotTried error={run.error} />
  const { state, of, result } = run
  const done = result.tally.conversations
  return (
    <section aria-label={t('What would have been')} className="flex flex-col gap-4">
      <div role="status" className="text-sm">
        {state === 'done' ? null : (
          <Progress done={done} of={of} label={t('Conversations tried')} />
        )}
        <p className="mt-1.5 text-ink-soft tabular-nums">
          {state === 'stopped' ? t('Stopped. ') : ''}
          {state === 'done'
            ? counted(done, '{n} conversation', '{n} conversations')
            : t('{done} of {of} conversations', { done: numeral(done), of: numeral(of) })}
        </p>
      </div>
      {done > 0 ? <ReplayResult result={result} done={state === 'done'} /> : null}
      {done === 0 && state === 'done' ? (
        <p className="text-sm text-ink-faint">
          {t('No conversation has been recorded in this time yet.')}
        </p>
      ) : null}
    </section>
  )
}

function NotTried({ error }: { error: unknown }) {
  const { all }: FieldErrors = fieldErrors(error, 'policy.')
  return (
    <>
      <Failure what={t('Not tried')} error={error} />
      {all.length > 0 ? (
        <ul className="px-3 text-sm text-danger-ink">
          {all.map(({ field, message }, at) => (
            <li key={at}>
              <code className="font-mono text-xs">{field}</code> {message}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function policyOf(which: Which, { saved, draft }: { saved: Policy; draft: Policy | null }): Policy {
  if (which === 'saved') return saved
  if (which === 'draft') return draft ?? saved
  return { ...saved, preset: which, rules: [] }
}

const UNSAVED = { value: 'draft' as const, label: t('What is in the form, not saved') }
const OPTIONS: { value: Which; label: string }[] = [
  { value: 'saved', label: t('The one in force') },
  { value: 'careful', label: t('Careful') },
  { value: 'balanced', label: t('Balanced') },
  { value: 'eager', label: t('Eager') },
]
