import { X } from 'lucide-react'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { t } from '../words/translate.ts'
import { useWorkChoices, type Work } from './use-work.ts'

const MAX_LETTERS = 40

/** Adds and takes away tags. Each is written at once: there is nothing to save. */
export function TagsDialog({
  open,
  onOpenChange,
  tags,
  work,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  tags: readonly string[]
  work: Work
}) {
  const input = useRef<HTMLInputElement>(null)
  const offered = (useWorkChoices().data?.tags ?? []).filter((tag) => !tags.includes(tag))
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('Tags')} initialFocus={input}>
      <div className="flex flex-col gap-4">
        <AddTag input={input} offered={offered} work={work} />
        <Chosen tags={tags} work={work} />
        {offered.length > 0 ? (
          <ul aria-label={t('Usual tags')} className="flex flex-wrap gap-1.5">
            {offered.map((tag) => (
              <li key={tag}>
                <Button size="small" onClick={() => void work.tag([tag], [])}>
                  <bdi>{tag}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Dialog>
  )
}

function AddTag({
  input,
  offered,
  work,
}: {
  input: RefObject<HTMLInputElement | null>
  offered: readonly string[]
  work: Work
}) {
  const id = useId()
  const [value, setValue] = useState('')
  const tag = value.trim().toLowerCase()
  const problem = tag.includes(',') ? t('One tag at a time, without a comma.') : null

  async function add(event: FormEvent) {
    event.preventDefault()
    if (tag === '' || problem || !(await work.tag([tag], []))) return
    setValue('')
  }

  return (
    <form onSubmit={add}>
      <label htmlFor={id} className="text-sm font-medium">
        {t('Add a tag')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          ref={input}
          id={id}
          list={`${id}-tags`}
          value={value}
          maxLength={MAX_LETTERS}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
          className="h-10 min-w-0 flex-1 rounded-lg border border-edge bg-surface px-3 text-base pointer-coarse:text-lg"
        />
        <datalist id={`${id}-tags`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <Button
          type="submit"
          look="primary"
          size="large"
          pending={work.pending === 'tag'}
          disabled={tag === ''}
        >
          {t('Add')}
        </Button>
      </div>
      {problem ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger-ink">
          {problem}
        </p>
      ) : null}
    </form>
  )
}

function Chosen({ tags, work }: { tags: readonly string[]; work: Work }) {
  if (tags.length === 0) return <p className="text-sm text-ink-faint">{t('No tags yet.')}</p>
  return (
    <ul aria-label={t('Tags of this conversation')} className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            aria-label={t('Take away the tag {tag}', { tag })}
            onClick={() => void work.tag([], [tag])}
            className="inline-flex h-8 items-center gap-1.5 rounded-md bg-sunken px-2 text-sm hover:bg-line"
          >
            <bdi>{tag}</bdi>
            <X size={13} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}
