// Both conversations before they become one: what is closed, what goes on, and what follows for whom.
import { type Conversation, inWords, isSameCustomer, wouldCarry } from '@baton/core'
import { ArrowDownUp } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { channelName } from '../../parts/channel-name.ts'
import { CheckField } from '../../parts/check-field.tsx'
import { customerName } from '../../parts/customer-name.ts'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'
import type { MergePair } from './merge-dialog.tsx'
import { useMerging, usePreview } from './merging.ts'

export function ConfirmMerge({
  pair,
  onSwap,
  onBack,
  onClose,
}: {
  pair: MergePair
  onSwap: () => void
  /** Null where nothing was chosen before. */
  onBack: (() => void) | null
  onClose: () => void
}) {
  const { human: me } = useMe()
  const from = usePreview(pair.from)
  const into = usePreview(pair.into)
  const [known, setKnown] = useState(false)
  const { merge, pending, failure } = useMerging(onClose)
  const both = from.data && into.data ? { from: from.data, into: into.data } : null
  const others = both !== null && !isSameCustomer(both.from, both.into)
  const problem = both && whyNot(both.from, both.into, me.id)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (both && problem === null && (known || !others)) void merge(pair, others)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Preview title={t('Is closed')} read={from} />
      <Button
        size="small"
        look="quiet"
        icon={<ArrowDownUp size={14} aria-hidden />}
        onClick={onSwap}
        className="self-center"
      >
        {t('The other way round')}
      </Button>
      <Preview title={t('Goes on, and quotes the other')} read={into} />
      {both ? <Follows {...both} others={others} /> : null}
      {both && others ? <TwoCustomers {...both} known={known} onKnown={setKnown} /> : null}
      {problem ? <Notice look="warn" title={problem} /> : null}
      {failure ? (
        <Notice look="danger" title={t('Nothing was merged')}>
          {wordsFor(failure)}
        </Notice>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        {onBack ? <Button onClick={onBack}>{t('Choose another')}</Button> : null}
        <Button onClick={onClose}>{t('Cancel')}</Button>
        <Button
          type="submit"
          look="primary"
          pending={pending}
          disabled={!both || problem !== null || (others && !known)}
        >
          {t('Merge')}
        </Button>
      </div>
    </form>
  )
}

/** The second word that it takes: by their names. */
function TwoCustomers({
  from,
  into,
  known,
  onKnown,
}: {
  from: Conversation
  into: Conversation
  known: boolean
  onKnown: (known: boolean) => void
}) {
  const names = { one: customerName(from.customer), other: customerName(into.customer) }
  return (
    <CheckField
      label={t('{one} and {other} are two customers, and I want to merge these', names)}
      help={t('Your team reads the words of both in one place. Neither of them sees the other’s.')}
      checked={known}
      onChange={({ target }) => onKnown(target.checked)}
    />
  )
}

function Preview({ title, read }: { title: string; read: ReturnType<typeof usePreview> }) {
  const { data, error, refetch } = read
  return (
    <section aria-label={title} className="rounded-xl border border-line px-3 py-2.5">
      <h3 className="text-xs font-medium text-ink-soft">{title}</h3>
      {error ? (
        <p role="alert" className="text-sm text-danger-ink">
          {wordsFor(error)}{' '}
          <Button size="small" onClick={() => void refetch()}>
            {t('Try again')}
          </Button>
        </p>
      ) : null}
      {!data && !error ? <Skeleton className="mt-1 h-16" /> : null}
      {data ? <Shown conversation={data} /> : null}
    </section>
  )
}

/** As much as it takes to recognise it. */
const LAST = 3

function Shown({ conversation }: { conversation: Conversation }) {
  const { customer, channel, lastAt, messages } = conversation
  const said = messages.filter(({ author }) => author.kind !== 'system').slice(-LAST)
  return (
    <>
      <p className="mt-0.5 flex flex-wrap gap-x-2 text-sm">
        <bdi className="font-medium">{customerName(customer)}</bdi>
        <span className="text-ink-soft">{channelName(channel)}</span>
        {lastAt ? (
          <span className="text-ink-soft">
            <WhenShort at={lastAt} />
          </span>
        ) : null}
      </p>
      {said.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('Nothing written yet')}</p>
      ) : null}
      <ul className="mt-1 flex flex-col gap-0.5 text-sm">
        {said.map((one) => (
          <li key={one.id} className="line-clamp-2 wrap-words">
            <span className="text-ink-soft">
              <bdi>{authorOf(one.author, conversation)}</bdi>:
            </span>{' '}
            <bdi>{inWords(one).slice(0, 240)}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function Follows({
  from,
  into,
  others,
}: {
  from: Conversation
  into: Conversation
  others: boolean
}) {
  const owed = from.work.promises.some(({ state }) => state === 'open' || state === 'broken')
  return (
    <ul className="list-disc ps-5 text-sm text-ink-soft">
      <li>
        {wouldCarry(from, into)
          ? t('What the customer writes in the closed one is read in the other.')
          : t(
              'When the customer writes in the closed one, it opens again: an answer elsewhere would not reach them.',
            )}
      </li>
      {owed ? <li>{t('What was promised there is owed here.')}</li> : null}
      {others ? null : (
        <li>{t('Tags and followers come along. Tickets elsewhere stay as they are.')}</li>
      )}
    </ul>
  )
}

function authorOf(
  author: Conversation['messages'][number]['author'],
  { customer }: Conversation,
): string {
  if (author.kind === 'human') return author.human.name
  return author.kind === 'customer' ? customerName(customer) : t('Assistant')
}

/** Null when they can, as far as is known here. */
function whyNot(from: Conversation, into: Conversation, meId: string): string | null {
  if (from.id === into.id) return t('This is the same conversation.')
  if (into.holder.kind === 'nobody')
    return t('The one that is to go on is closed. Open it again first.')
  if (from.holder.kind === 'nobody')
    return t('The one that is to be closed is closed already. Open it again first.')
  if (from.holder.kind === 'human' && from.holder.human.id !== meId)
    return t('{name} has the one that is to be closed, and alone can close it.', {
      name: from.holder.human.name,
    })
  return null
}
