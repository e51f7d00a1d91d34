import type { SourceAnswer } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { fieldErrors } from '../field-errors.ts'
import { useSourceChange } from './knowledge-data.ts'

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
    done: 'Saved. It is answered from now on.',
    failed: 'Not saved',
  })
  const errors = fieldErrors(write.error, '')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!write.isPending) write.mutate(undefined, { onSuccess: onDone })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label="Question"
        value={question}
        maxLength={300}
        dir="auto"
        placeholder="Do you ship to the islands?"
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        error={errors.under('question')}
      />
      <TextArea
        label="Other ways to ask it"
        value={others}
        rows={3}
        dir="auto"
        onChange={({ currentTarget }) => setOthers(currentTarget.value)}
        help="One a line. Words that customers use and the question does not have help most."
        error={errors.under('alternatives')}
      />
      <TextArea
        label="Answer"
        value={text}
        rows={6}
        maxLength={5_000}
        dir="auto"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        help="Markdown. Customers get it as it stands; a model is told to keep its meaning whole."
        error={errors.under('answer')}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" look="primary" pending={write.isPending}>
          Save
        </Button>
      </div>
    </form>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
