import type { ModelTrial } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { Zap } from 'lucide-react'
import { useDesk } from '../../app/desk.tsx'
import { decimal } from '../../parts/amounts.ts'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { numeral, t } from '../../words/translate.ts'
import { choiceOf, type ModelDraft } from './model-draft.ts'
import { remedyFor } from './model-words.ts'

/** Longer than the server waits for the model. */
const PATIENCE_MS = 45_000

/** Asks the model as it stands in the form, saved or not, for one short answer. */
export function TryModel({ ready }: { ready: () => Promise<ModelDraft> }) {
  const { api } = useDesk()
  const trial = useMutation({
    mutationFn: async () =>
      api.tryModel({ body: choiceOf(await ready()) }, { timeoutMs: PATIENCE_MS }),
  })
  return (
    <div className="flex flex-col items-start gap-3">
      <Button
        icon={<Zap size={14} aria-hidden />}
        pending={trial.isPending}
        onClick={() => trial.mutate()}
      >
        {t('Try the model')}
      </Button>
      {trial.error ? (
        <Notice look="danger" title={t('Not tried')}>
          <p className="wrap-words">{wordsFor(trial.error)}</p>
        </Notice>
      ) : null}
      {trial.data && !trial.isPending ? <Outcome trial={trial.data} /> : null}
    </div>
  )
}

function Outcome({ trial }: { trial: ModelTrial }) {
  if (!trial.ok) {
    return (
      <Notice look="danger" title={t('The model does not answer')}>
        <p className="wrap-words">
          <bdi>{trial.words}</bdi>
        </p>
        <p>{remedyFor(trial.code)}</p>
      </Notice>
    )
  }
  const { text, durationMs, inputTokens, outputTokens } = trial
  return (
    <Notice
      title={t('It answered in {seconds}', {
        seconds: t('{n} s', { n: decimal(durationMs / 1_000, 1) }),
      })}
    >
      <q dir="auto" className="wrap-words">
        {text}
      </q>
      <p className="text-xs text-ink-soft tabular-nums">
        {t('{inputTokens} tokens in, {outputTokens} out', {
          inputTokens: numeral(inputTokens),
          outputTokens: numeral(outputTokens),
        })}
      </p>
    </Notice>
  )
}
