import { type FormEvent, useId, useRef, useState } from 'react'
import { tagsIn } from '../macros/macro-steps.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { t } from '../words/translate.ts'
import { useWorkChoices } from '../work/use-work.ts'

/** Which tags all that are selected get. What they have stays. */
export function BulkTagDialog({
  open,
  onOpenChange,
  onTag,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  onTag: (tags: string[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const usual = useWorkChoices(open).data?.tags ?? []
  const label = useId()
  const tags = tagsIn(text)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (tags.length === 0) return
    onTag(tags)
    setText('')
    onOpenChange(false)
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('Tag')} initialFocus={input}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field
          ref={input}
          label={t('Add tags')}
          help={t('With commas between them.')}
          value={text}
          maxLength={400}
          dir="auto"
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        {usual.length > 0 ? (
          <div>
            <p id={label} className="mb-1.5 text-xs text-ink-faint">
              {t('Usual tags')}
            </p>
            <ul aria-labelledby={label} className="flex flex-wrap gap-1.5">
              {usual.map((tag) => (
                <li key={tag}>
                  <Button
                    size="small"
                    disabled={tags.includes(tag)}
                    onClick={() => setText([...tags, tag].join(', '))}
                  >
                    <bdi>{tag}</bdi>
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>{t('Cancel')}</Button>
          <Button type="submit" look="primary" disabled={tags.length === 0}>
            {t('Tag')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
