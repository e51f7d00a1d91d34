import { MoonStar } from 'lucide-react'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { t } from '../words/translate.ts'
import { localInput, momentWords } from './due-words.ts'
import { snoozeTimes } from './snooze-times.ts'
import type { Work } from './use-work.ts'

/** Puts a conversation aside: a few usual times, or any other. */
export function SnoozeDialog({
  open,
  onOpenChange,
  work,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  work: Work
}) {
  const first = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('Put on hold')}
      description={t(
        'It comes back when the time has come or the customer writes, whichever is first.',
      )}
      initialFocus={first}
    >
      {open ? <Times first={first} work={work} onDone={() => onOpenChange(false)} /> : null}
    </Dialog>
  )
}

function Times({
  first,
  work,
  onDone,
}: {
  first: RefObject<HTMLButtonElement | null>
  work: Work
  onDone: () => void
}) {
  const { clock, toasts } = useDesk()
  const now = clock.now()

  async function choose(until: string | null) {
    if (!(await work.snooze(until))) return
    const words = until
      ? t('On hold until {time}', { time: momentWords(until, now) })
      : t('On hold until the customer writes')
    toasts.done(words, {
      ...{ label: t('Undo'), run: () => void work.wake() },
    })
    onDone()
  }

  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-1">
        {snoozeTimes(now).map(({ label, until }, nth) => (
          <li key={label}>
            <button
              ref={nth === 0 ? first : undefined}
              type="button"
              aria-disabled={work.pending !== null || undefined}
              onClick={() => void choose(until)}
              className="flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-sm hover:bg-sunken"
            >
              <MoonStar size={14} aria-hidden className="text-ink-faint" />
              <span className="flex-1 font-medium">{label}</span>
              {until ? (
                <span className="text-ink-soft tabular-nums">{momentWords(until, now)}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      <OtherTime now={now} pending={work.pending === 'snooze'} onChoose={choose} />
    </div>
  )
}

function OtherTime({
  now,
  pending,
  onChoose,
}: {
  now: number
  pending: boolean
  onChoose: (until: string) => void
}) {
  const id = useId()
  const [value, setValue] = useState('')
  const at = value === '' ? Number.NaN : new Date(value).getTime()
  const isPast = value !== '' && !(at > now)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (at > now) onChoose(new Date(at).toISOString())
  }

  return (
    <form onSubmit={submit} className="border-t border-line pt-4">
      <label htmlFor={id} className="text-sm font-medium">
        {t('Another time')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          type="datetime-local"
          value={value}
          min={localInput(now)}
          aria-invalid={isPast || undefined}
          aria-describedby={isPast ? `${id}-error` : undefined}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
          className="h-10 min-w-0 flex-1 rounded-lg border border-edge bg-surface px-3 text-base pointer-coarse:text-lg"
        />
        <Button type="submit" size="large" pending={pending} disabled={!(at > now)}>
          {t('Put on hold')}
        </Button>
      </div>
      {isPast ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger-ink">
          {t('That time has passed. Choose a later one.')}
        </p>
      ) : null}
    </form>
  )
}
