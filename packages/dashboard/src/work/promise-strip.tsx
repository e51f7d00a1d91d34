import { type Conversation, isOwed, type PromiseState } from '@baton/core'
import { Ban, Check, Clock4, Ellipsis, Handshake } from 'lucide-react'
import { useState } from 'react'
import { useTicking } from '../app/clock.ts'
import { useDesk } from '../app/desk.tsx'
import { useKey } from '../app/keys.ts'
import { useMay } from '../app/may.tsx'
import { useMe } from '../app/me.ts'
import { Button } from '../parts/button.tsx'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { counted, t } from '../words/translate.ts'
import { momentWords } from './due-words.ts'
import { DueBadge } from './marks.tsx'
import { PromiseDialog } from './promise-form.tsx'
import { type Suggestion, suggestionIn } from './suggestion.ts'
import { useWork, type Work } from './use-work.ts'

/** Said no to in this page; a page that is loaded anew may ask once more. */
const declined = new Set<string>()

/** The next thing this customer was promised and waits for, and what has just been promised and is not written down. */
export function PromiseStrip({ conversation }: { conversation: Conversation }) {
  const work = useWork(conversation.id)
  const suggestion = useSuggestion(conversation)
  const [allShown, showAll] = useState(false)
  const owed = conversation.work.promises
    .filter(isOwed)
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
  if (owed.length === 0 && !suggestion.found) return null
  return (
    <section
      aria-label={t('Promises')}
      className="flex flex-col gap-1 border-b border-line bg-surface py-1.5 ps-4 pe-2 text-sm"
    >
      {owed.slice(0, allShown ? undefined : 1).map((promise) => (
        <Owed key={promise.id} promise={promise} work={work} />
      ))}
      {owed.length > 1 ? (
        <Button
          size="small"
          look="quiet"
          className="self-start"
          aria-expanded={allShown}
          onClick={() => showAll(!allShown)}
        >
          {allShown
            ? t('Only the next promise')
            : counted(owed.length - 1, '{n} more promise', '{n} more promises')}
        </Button>
      ) : null}
      {suggestion.found ? (
        <Suggested
          key={suggestion.found.id}
          found={suggestion.found}
          work={work}
          onDecline={suggestion.decline}
        />
      ) : null}
    </section>
  )
}

function useSuggestion(conversation: Conversation) {
  const { clock } = useDesk()
  const { human: me } = useMe()
  const [, again] = useState(0)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const found = suggestionIn(conversation, {
    ...{ meId: me.id, now: clock.now(), timeZone, declined },
  })
  return {
    found,
    decline() {
      if (found) declined.add(found.id)
      again((count) => count + 1)
    },
  }
}

function Owed({ promise, work }: { promise: PromiseState; work: Work }) {
  const mayAnswer = useMay('conversations.answer')
  const { text, dueAt, state } = promise
  return (
    <div className="flex items-center gap-x-2">
      <DueBadge
        dueAt={dueAt}
        what={state === 'broken' ? t('Broken promise') : t('Promise')}
        icon={Handshake}
      />
      <bdi className="min-w-0 flex-1 truncate" title={text}>
        {text}
      </bdi>
      {mayAnswer ? <Settling promise={promise} work={work} /> : null}
    </div>
  )
}

function Settling({ promise, work }: { promise: PromiseState; work: Work }) {
  const [editing, setEditing] = useState(false)
  const { id, state } = promise
  const pending = work.pending === `promise ${id}`
  return (
    <>
      <Button
        size="small"
        icon={<Check size={13} aria-hidden />}
        pending={pending}
        onClick={() => void work.settlePromise(id, 'kept')}
      >
        {state === 'broken' ? t('Kept late') : t('Kept')}
      </Button>
      <Menu
        trigger={
          <Button
            size="small"
            look="quiet"
            icon={<Ellipsis size={15} aria-hidden />}
            aria-label={t('More about the promise')}
          />
        }
      >
        <MenuItem icon={<Clock4 size={14} aria-hidden />} onClick={() => setEditing(true)}>
          {t('Change')}
        </MenuItem>
        <MenuItem
          icon={<Ban size={14} aria-hidden />}
          onClick={() => void work.settlePromise(id, 'released')}
        >
          {t('Not owed any more')}
        </MenuItem>
      </Menu>
      <PromiseDialog
        open={editing}
        onOpenChange={setEditing}
        title={t('Change the promise')}
        initial={promise}
        pending={pending}
        onSave={(change) => work.changePromise(id, change)}
      />
    </>
  )
}

function Suggested({
  found,
  work,
  onDecline,
}: {
  found: Suggestion
  work: Work
  onDecline: () => void
}) {
  const [editing, setEditing] = useState(false)
  const { id, messageId, text, dueAt } = found
  const due = useTicking((now) => momentWords(dueAt, now))
  const pending = work.pending === 'promise'
  const write = (promise: { text: string; dueAt: string }) =>
    work.promise({ promiseId: id, messageId, ...promise })
  useKey('p', () => void write({ text, dueAt }))
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Handshake size={14} aria-hidden className="shrink-0 text-accent-ink" />
      <p className="min-w-40 flex-1">
        {t('You promised something by {time}:', { time: due })}{' '}
        <bdi className="text-ink-soft">{t('“{words}”', { words: text })}</bdi>
      </p>
      <Button
        size="small"
        look="primary"
        hint="P"
        pending={pending}
        onClick={() => void write({ text, dueAt })}
      >
        {t('Write it down')}
      </Button>
      <Button size="small" look="quiet" onClick={() => setEditing(true)}>
        {t('Change')}
      </Button>
      <Button size="small" look="quiet" onClick={onDecline}>
        {t('No promise')}
      </Button>
      <PromiseDialog
        open={editing}
        onOpenChange={setEditing}
        title={t('Write down a promise')}
        initial={{ text, dueAt }}
        pending={pending}
        onSave={write}
      />
    </div>
  )
}
