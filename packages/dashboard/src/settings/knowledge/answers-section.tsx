import type { SourceAnswer } from '@baton/contract'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Markdown } from '../../parts/markdown.tsx'
import { counted, t } from '../../words/translate.ts'
import { AnswerForm } from './answer-form.tsx'
import { useSourceChange, useSourcePages } from './knowledge-data.ts'
import { PagedList, Section } from './section.tsx'

/** Questions with the answers humans wrote, to read and to change. */
export function AnswersSection({ sourceId }: { sourceId: string }) {
  const pages = useSourcePages<SourceAnswer>('answers', sourceId, '')
  const [open, setOpen] = useState<SourceAnswer | 'new' | null>(null)
  const [doomed, setDoomed] = useState<SourceAnswer | null>(null)
  const add = (
    <Button
      size="small"
      look="primary"
      icon={<Plus size={14} aria-hidden />}
      onClick={() => setOpen('new')}
    >
      {t('Add a question')}
    </Button>
  )
  return (
    <Section title={t('Questions and answers')} action={add}>
      <PagedList
        pages={pages}
        words={{ loading: t('Loading the questions'), failed: t('Could not read the questions') }}
        empty={t(
          'No questions yet. What is asked again and again, and stands in no document, belongs here.',
        )}
        keyOf={({ id }) => id}
      >
        {(answer) => (
          <AnswerRow
            answer={answer}
            onChange={() => setOpen(answer)}
            onDelete={() => setDoomed(answer)}
          />
        )}
      </PagedList>
      <Dialog
        open={open !== null}
        onOpenChange={(shown) => shown || setOpen(null)}
        title={open === 'new' ? t('Add a question') : t('Change the answer')}
      >
        {open === null ? null : (
          <AnswerForm
            sourceId={sourceId}
            answer={open === 'new' ? null : open}
            onDone={() => setOpen(null)}
          />
        )}
      </Dialog>
      <DeleteAnswer sourceId={sourceId} answer={doomed} onClose={() => setDoomed(null)} />
    </Section>
  )
}

function AnswerRow({
  answer: { question, alternatives, answer },
  onChange,
  onDelete,
}: {
  answer: SourceAnswer
  onChange: () => void
  onDelete: () => void
}) {
  return (
    <div className="flex items-start gap-1 py-2.5 ps-3.5 pe-1.5">
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium wrap-words" dir="auto">
          {question}
        </p>
        {alternatives.length > 0 ? (
          <p className="text-xs text-ink-faint" title={alternatives.join('\n')}>
            {counted(alternatives.length, 'and {n} other way to ask', 'and {n} other ways to ask')}
          </p>
        ) : null}
        <div className="mt-1 text-ink-soft" dir="auto">
          <Markdown text={answer} />
        </div>
      </div>
      <IconButton label={t('Change “{question}”', { question })} onClick={onChange}>
        <Pencil size={15} />
      </IconButton>
      <IconButton label={t('Delete “{question}”', { question })} onClick={onDelete}>
        <Trash2 size={15} />
      </IconButton>
    </div>
  )
}

function DeleteAnswer({
  sourceId,
  answer,
  onClose,
}: {
  sourceId: string
  answer: SourceAnswer | null
  onClose: () => void
}) {
  const { api } = useDesk()
  const remove = useSourceChange({
    change: (answerId: string) => api.removeAnswer({ params: { sourceId, answerId } }),
    done: t('Deleted'),
    failed: t('The question was not deleted'),
  })
  return (
    <ConfirmDialog
      open={answer !== null}
      onOpenChange={(open) => open || onClose()}
      title={t('Delete this question?')}
      action={t('Delete')}
      pending={remove.isPending}
      onConfirm={() => answer && remove.mutate(answer.id, { onSuccess: onClose })}
    >
      <p className="wrap-words">
        {t('“{question}” is no longer answered from it. This cannot be undone.', {
          question: answer?.question ?? '',
        })}
      </p>
    </ConfirmDialog>
  )
}
