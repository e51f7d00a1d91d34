import { CircleAlert, Undo2 } from 'lucide-react'
import { useKey } from '../app/keys.ts'
import { useMe } from '../app/me.ts'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { Markdown } from '../parts/markdown.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { t } from '../words/translate.ts'
import { BUBBLE, Bubble } from './bubble.tsx'
import { Attachments } from './files/attachments.tsx'
import { NotePaper } from './note.tsx'
import type { Outgoing } from './outbox.ts'

/** What was sent and is not in the log yet: there at once, and honest about how far it has come. */
export function OutgoingEntry({
  entry,
  onRetry,
  onDiscard,
  onEdit,
  onUndo,
}: {
  entry: Outgoing
  onRetry: () => void
  onUndo: () => void
  onDiscard: () => void
  onEdit: () => void
}) {
  const { human } = useMe()
  const failed = entry.state === 'failed'
  return (
    <div className={classes(!failed && 'opacity-75')}>
      {entry.mode === 'note' ? (
        <NotePaper
          who={t('{name} (you)', { name: human.name })}
          beside={failed ? '' : t('Saving…')}
        >
          {entry.text}
        </NotePaper>
      ) : (
        <Bubble
          side="end"
          look={BUBBLE.human}
          follows={false}
          who={human.name}
          you
          avatar="human"
          below={
            failed ? null : entry.state === 'waiting' ? <Waits onUndo={onUndo} /> : <Sending />
          }
        >
          {entry.text === '' ? null : <Markdown text={entry.text} />}
          <Attachments files={entry.attachments} />
        </Bubble>
      )}
      {failed ? (
        <NotSent entry={entry} onRetry={onRetry} onDiscard={onDiscard} onEdit={onEdit} />
      ) : null}
    </div>
  )
}

/** It goes in a few seconds; until then it can be taken back. */
function Waits({ onUndo }: { onUndo: () => void }) {
  useKey('mod+z', onUndo)
  return (
    <p role="status" className="flex items-center gap-1.5 px-1 text-xs text-ink-faint">
      <Spinner size={11} /> {t('Sending…')}
      <Button size="small" icon={<Undo2 size={12} aria-hidden />} onClick={onUndo}>
        {t('Undo')}
      </Button>
    </p>
  )
}

function Sending() {
  return (
    <p className="flex items-center gap-1.5 px-1 text-xs text-ink-faint">
      <Spinner size={11} /> {t('Sending…')}
    </p>
  )
}

function NotSent({
  entry,
  onRetry,
  onDiscard,
  onEdit,
}: {
  entry: Outgoing
  onRetry: () => void
  onDiscard: () => void
  onEdit: () => void
}) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 pt-1.5 sm:pe-9.5"
    >
      <p className="flex min-w-0 items-start gap-1.5 text-sm text-danger-ink">
        <CircleAlert size={14} aria-hidden className="mt-0.5 shrink-0" />
        <span className="wrap-words">
          {entry.mode === 'note'
            ? t('Not saved. {why}', { why: whyNot(entry) })
            : t('Not sent. {why}', { why: whyNot(entry) })}
        </span>
      </p>
      <span className="flex gap-1">
        <Button size="small" onClick={onRetry}>
          {entry.failure?.code === 'answered-meanwhile' ? t('Send anyway') : t('Try again')}
        </Button>
        <Button size="small" look="quiet" onClick={onEdit}>
          {t('Edit')}
        </Button>
        <Button size="small" look="quiet" onClick={onDiscard}>
          {t('Discard')}
        </Button>
      </span>
    </div>
  )
}

/** What the server says of an answer that came meanwhile is for programs. */
function whyNot({ failure }: Outgoing): string {
  return failure?.code === 'answered-meanwhile'
    ? t('A teammate has answered since you began. Read that first.')
    : (failure?.words ?? '')
}
