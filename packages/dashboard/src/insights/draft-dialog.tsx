import type { InsightQuestions, Source } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { Notice } from '../parts/notice.tsx'
import { Select } from '../parts/select.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { AnswerForm } from '../settings/knowledge/answer-form.tsx'
import { useSourceChange, useSources } from '../settings/knowledge/knowledge-data.ts'
import { t } from '../words/translate.ts'

/** A question and an answer to be edited. Nothing of it is anywhere but on this screen until it is saved. */
export function DraftDialog({
  group,
  onClose,
}: {
  group: InsightQuestions | null
  onClose: () => void
}) {
  return (
    <Dialog
      open={group !== null}
      onOpenChange={(open) => open || onClose()}
      title={t('Draft of an answer')}
      description={t('Nobody sees it before you save it.')}
    >
      {group ? <Draft group={group} onClose={onClose} /> : null}
    </Dialog>
  )
}

function Draft({ group, onClose }: { group: InsightQuestions; onClose: () => void }) {
  const { newId } = useDesk()
  const sources = useSources()
  const [chosen, setChosen] = useState<string | null>(null)
  const lists = (sources.data?.data ?? []).filter(({ kind }) => kind === 'questions')
  const sourceId = chosen ?? lists[0]?.id ?? null
  const draft = useMemo(() => {
    const { question, alternatives, answer } = group.draft ?? {
      question: group.name,
      alternatives: [...new Set(group.examples.map(({ text }) => text))].filter(
        (text) => text !== group.name,
      ),
      answer: '',
    }
    const written = { updatedAt: '', updatedBy: '' }
    return { id: newId('qna'), question, alternatives, answer, ...written }
  }, [group, newId])

  if (sources.error)
    return (
      <Failure
        what={t('The sources could not be read')}
        error={sources.error}
        onRetry={() => void sources.refetch()}
      />
    )
  if (!sources.data) return <Skeleton className="h-40" />
  if (sourceId === null) return <FirstList onMade={setChosen} />
  return (
    <div className="flex flex-col gap-4">
      {group.draft ? (
        <Notice look="warn" title={t('These are a teammate’s words to one customer')}>
          {t('Take out what is true for that customer only.')}{' '}
          <Link
            to="/inbox/$view/$conversationId"
            params={{ view: 'all', conversationId: group.draft.conversationId }}
            className="underline underline-offset-2"
          >
            {t('The conversation')}
          </Link>
        </Notice>
      ) : null}
      <Select
        label={t('Save into')}
        value={sourceId}
        options={lists.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setChosen}
      />
      <AnswerForm key={sourceId} sourceId={sourceId} answer={draft} onDone={onClose} />
    </div>
  )
}

function FirstList({ onMade }: { onMade: (sourceId: string) => void }) {
  const { api, newId } = useDesk()
  const [sourceId] = useState(() => newId('src'))
  const title = t('Answers from the desk')
  const make = useSourceChange<void, Source>({
    change: () => api.createSource({ body: { kind: 'questions', sourceId, title } }),
    failed: t('The list was not added'),
  })
  return (
    <div className="flex flex-col items-start gap-3 text-sm">
      <p>{t('There is no list of questions and answers yet to save it into.')}</p>
      <Button
        look="primary"
        pending={make.isPending}
        onClick={() => make.mutate(undefined, { onSuccess: ({ id }) => onMade(id) })}
      >
        {t('Add the list “{title}”', { title })}
      </Button>
    </div>
  )
}
