// What the same customer has asked before, on every channel, with its tickets in other desks.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import { useDesk } from '../app/desk.tsx'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { channelName } from '../parts/channel-name.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { safeLink } from '../parts/safe-link.ts'
import { Skeleton } from '../parts/skeleton.tsx'
import { WhenShort } from '../parts/time.tsx'
import { t } from '../words/translate.ts'
import { Section } from './section.tsx'
import { deskTitle } from './ticket-words.ts'

export function EarlierSection({ conversationId }: { conversationId: string }) {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['earlier', conversationId],
    queryFn: () => api.readEarlier({ params: { conversationId } }),
    staleTime: 60_000,
  })
  return (
    <Section title={t('Asked before')} beside={data?.data.length ? data.data.length : undefined}>
      {error ? (
        <p className="text-danger-ink">
          {wordsFor(error)}{' '}
          <Button size="small" onClick={() => void refetch()}>
            {t('Try again')}
          </Button>
        </p>
      ) : null}
      {!data && !error ? <Skeleton className="h-10" /> : null}
      {data?.data.length === 0 ? (
        <p className="text-ink-faint">{t('Nothing that we know of.')}</p>
      ) : null}
      <ul className="flex flex-col gap-2.5">
        {data?.data.map((one) => (
          <li key={one.conversationId}>
            <EarlierOne one={one} />
          </li>
        ))}
      </ul>
      {data?.more ? <p className="mt-2 text-xs text-ink-faint">{t('And earlier ones.')}</p> : null}
    </Section>
  )
}

type One = Awaited<ReturnType<ReturnType<typeof useDesk>['api']['readEarlier']>>['data'][number]

function EarlierOne({ one }: { one: One }) {
  const { conversationId, subject, channel, holder, lastAt, tickets } = one
  return (
    <>
      <Link
        to="/inbox/$view/$conversationId"
        params={{ view: 'all', conversationId }}
        className="line-clamp-2 wrap-words font-medium text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
      >
        <bdi>{subject}</bdi>
      </Link>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        <WhenShort at={lastAt} />
        <span>{channelName(channel)}</span>
        <Badge look={holder === 'nobody' ? 'calm' : 'accent'}>{STATES[holder]()}</Badge>
      </p>
      {tickets.map(({ connector, id, number, url, status }) => (
        <TicketLine
          key={`${connector} ${id}`}
          name={`${deskTitle(connector)} ${number ?? id}`}
          url={url}
          solved={status === 'solved'}
        />
      ))}
    </>
  )
}

function TicketLine({ name, url, solved }: { name: string; url: string; solved: boolean }) {
  const href = safeLink(url)
  const state = solved ? t('Solved') : t('Still open')
  return (
    <p className="mt-0.5 flex items-center gap-1.5 text-xs">
      {href ? (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="inline-flex items-center gap-1 text-accent-ink underline decoration-line underline-offset-2"
        >
          <bdi>{name}</bdi>
          <ExternalLink size={11} aria-hidden />
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      <span className="text-ink-faint">{state}</span>
    </p>
  )
}

const STATES: Record<One['holder'], () => string> = {
  assistant: () => t('With the assistant'),
  queue: () => t('Waiting'),
  human: () => t('With a colleague'),
  nobody: () => t('Closed'),
}
