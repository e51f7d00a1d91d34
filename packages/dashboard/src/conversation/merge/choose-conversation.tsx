// Which conversation another is to go on in: first the customer's own that are open, then whatever is looked for.
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useInboxSearch } from '../../inbox/search-data.ts'
import { Button } from '../../parts/button.tsx'
import { channelName } from '../../parts/channel-name.ts'
import { customerName } from '../../parts/customer-name.ts'
import { wordsFor } from '../../parts/failure-words.ts'
import { Field } from '../../parts/field.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'

type Candidate = {
  conversationId: string
  subject: string
  channel: string
  lastAt: string
  /** Null for the customer's own. */
  customer: string | null
}

type Found = { data: Candidate[] | undefined; error: unknown; again: () => void }

/** Who types goes on typing: it is looked for when they pause. */
const PAUSE_MS = 250

export function ChooseConversation({
  from,
  onChoose,
}: {
  from: string
  onChoose: (conversationId: string) => void
}) {
  const [text, setText] = useState('')
  const q = usePaused(text.trim())
  const own = useOwn(from)
  const found = useFound(from, q)
  const list = useRef<HTMLDivElement>(null)
  const id = idIn(text)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go through what the field has found
    <div
      ref={list}
      onKeyDown={(event) => goThrough(event, list.current)}
      className="flex flex-col gap-3"
    >
      <Field
        label={t('Look for a conversation')}
        help={t('By words, a name, or its link.')}
        value={text}
        maxLength={400}
        dir="auto"
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      {id && id !== from ? (
        <Button onClick={() => onChoose(id)}>{t('The conversation of this link')}</Button>
      ) : q.length < 2 ? (
        <Candidates
          title={t('Open conversations of the same customer')}
          empty={t('This customer has no other open conversation. Look for one above.')}
          found={own}
          onChoose={onChoose}
        />
      ) : (
        <Candidates
          title={t('Found')}
          empty={t('No open conversation has these words.')}
          found={found}
          onChoose={onChoose}
        />
      )}
    </div>
  )
}

function Candidates({
  title,
  empty,
  found: { data, error, again },
  onChoose,
}: {
  title: string
  empty: string
  found: Found
  onChoose: (conversationId: string) => void
}) {
  return (
    <section aria-label={title} aria-busy={!data && !error}>
      <h3 className="mb-1 text-xs font-medium text-ink-soft">{title}</h3>
      {error ? (
        <p role="alert" className="text-sm text-danger-ink">
          {wordsFor(error)}{' '}
          <Button size="small" onClick={again}>
            {t('Try again')}
          </Button>
        </p>
      ) : null}
      {!data && !error ? <Skeleton className="h-14" /> : null}
      {data?.length === 0 ? (
        <p role="status" className="py-2 text-sm text-ink-soft">
          {empty}
        </p>
      ) : null}
      <ul className="flex flex-col gap-1">
        {data?.map((one) => (
          <li key={one.conversationId}>
            <button
              type="button"
              data-candidate
              onClick={() => onChoose(one.conversationId)}
              className="w-full rounded-lg border border-line px-3 py-2 text-start hover:bg-sunken pointer-coarse:min-h-11"
            >
              <bdi className="line-clamp-2 wrap-words font-medium">{one.subject}</bdi>
              <span className="flex flex-wrap gap-x-2 text-xs text-ink-soft">
                {one.customer ? <bdi>{one.customer}</bdi> : null}
                <span>{channelName(one.channel)}</span>
                <WhenShort at={one.lastAt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useOwn(from: string): Found {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['earlier', from],
    queryFn: () => api.readEarlier({ params: { conversationId: from } }),
    staleTime: 5_000,
  })
  const open = data?.data.filter(({ holder }) => holder !== 'nobody')
  return {
    data: open?.map((one) => ({ ...one, customer: null })),
    ...{ error, again: () => void refetch() },
  }
}

function useFound(from: string, q: string): Found {
  const { rows, data, error, refetch } = useInboxSearch(q, q.length >= 2)
  const open = rows.filter((row) => row.holder !== 'nobody' && row.conversationId !== from)
  return {
    data: data && open.map((row) => ({ ...row, customer: customerName(row.customer) })),
    ...{ error, again: () => void refetch() },
  }
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return useDeferredValue(paused)
}

/** A link to a conversation, or its id alone. */
function idIn(text: string): string | null {
  return /^(?:https?:\/\/\S*\/)?(cnv_[\w.:-]+)(?:[?#]\S*)?$/.exec(text.trim())?.[1] ?? null
}

function goThrough(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const places = [...(list?.querySelectorAll<HTMLElement>('input, [data-candidate]') ?? [])]
  const at = places.indexOf(document.activeElement as HTMLElement)
  const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
