import type { SourceAnswer } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useSourceChange } from './knowledge-data.ts'
import { linesOf } from './leave-out-words.ts'

/** `answer`: the one to change, or null for a new one. */
export function AnswerForm({
  sourceId,
  answer,
  onDone,
}: {
  sourceId: string
  answer: SourceAnswer | null
  onDone: () => void
}) {
  const { api, newId } = useDesk()
  const [answerId] = useState(() => answer?.id ?? newId('qna'))
  const [question, setQuestion] = useState(answer?.question ?? '')
  const [others, setOthers] = useState(answer?.alternatives.join('\n') ?? '')
  const [text, setText] = useState(answer?.answer ?? '')
  const write = useSourceChange<void, SourceAnswer>({
    change: () =>
      api.writeAnswer({
        params: { sourceId, answerId },
        body: { question, alternatives: linesOf(others), answer: text },
      }),
    done: t('Saved. It is answered from now on.'),
    failed: t('Not saved'),
  })
  const errors = fieldErrors(write.error, '')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!write.isPending) write.mutate(undefined, { onSuccess: onDone })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={t('Question')}
        value={question}
        maxLength={300}
        dir="auto"
        placeholder={t('Do you ship to the islands?')}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        error={errors.under('question')}
      />
      <TextArea
        label={t('Other ways to ask it')}
        value={others}
        rows={3}
        dir="auto"
        onChange={({ currentTarget }) => setOthers(currentTarget.value)}
        help={t('One a line. Words that customers use and the question does not have help most.')}
        error={errors.under('alternatives')}
      />
      <TextArea
        label={t('Answer')}
        value={text}
        rows={6}
        maxLength={5_000}
        dir="auto"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        help={t(
          'Markdown. Customers get it as it stands; a model is told to keep its meaning whole.',
        )}
        error={errors.under('answer')}
      />
      <Foot pending={write.isPending} onCancel={onDone} />
    </form>
  )
}

function Foot({ pending, onCancel }: { pending: boolean; onCancel: () => void }) {
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={onCancel}>{t('Cancel')}</Button>
      <Button type="submit" look="primary" pending={pending}>
        {t('Save')}
      </Button>
    </div>
  )
}
