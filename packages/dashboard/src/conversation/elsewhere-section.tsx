// What the same customer has asked in the desks that are connected, whoever opened it there. They are asked when somebody
// looks here and not before: a conversation that is only passed by costs them no call.
import type { ElsewhereDesk, ElsewhereTicket } from '@baton/contract'
import { type Conversation, emailOf } from '@baton/core'
import { useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { useLookedAt } from '../parts/looked-at.ts'
import { safeLink } from '../parts/safe-link.ts'
import { Skeleton } from '../parts/skeleton.tsx'
import { WhenShort } from '../parts/time.tsx'
import { counted, t } from '../words/translate.ts'
import { Section } from './section.tsx'

/** Rendered anew for each conversation. */
export function ElsewhereSection({ conversation }: { conversation: Conversation }) {
  const [element, isLookedAt] = useLookedAt<HTMLDivElement>()
  const { api } = useDesk()
  const { customer, id: conversationId } = conversation
  const isProved = customer?.verified === true && customer.email !== undefined
  const { data, error, isFetching, refetch } = useQuery({
    // An address that is proved meanwhile is another question.
    queryKey: ['elsewhere', conversationId, isProved ? customer.email : null],
    queryFn: () => api.readElsewhere({ params: { conversationId } }),
    enabled: isLookedAt && isProved,
    staleTime: 60_000,
    retry: false,
  })
  const again = { isPending: isFetching, onClick: () => void refetch() }
  const count = data?.data.reduce((sum, { tickets }) => sum + tickets.length, 0)
  return (
    <div ref={element}>
      <Section title={t('In other desks')} beside={count || undefined}>
        <div className="flex flex-col items-start gap-2">
          {isProved && !data && !error ? (
            <div role="status" className="w-full">
              <span className="sr-only">{t('Asking the other desks…')}</span>
              <Skeleton className="h-10" />
            </div>
          ) : null}
          {error ? <Failed words={wordsFor(error)} again={again} /> : null}
          {isProved && (!data || data.asked === 'yes') ? null : (
            <Quiet>
              {emailOf(customer)
                ? t(
                    'The address of this customer is not verified, so the other desks are not asked.',
                  )
                : t('Other desks are asked by e-mail address. This customer has given none.')}
            </Quiet>
          )}
          {data?.asked === 'yes' ? <Found desks={data.data} again={again} /> : null}
        </div>
      </Section>
    </div>
  )
}

type Again = { isPending: boolean; onClick: () => void }

/** So many at first. */
const FEW = 5

function Found({ desks, again }: { desks: ElsewhereDesk[]; again: Again }) {
  const [isWhole, setWhole] = useState(false)
  const all = desks
    .flatMap((desk) => desk.tickets.map((ticket) => ({ desk, ticket })))
    .sort((a, b) => b.ticket.at.localeCompare(a.ticket.at))
  const shown = isWhole ? all : all.slice(0, FEW)
  const failed = desks.filter(({ problem }) => problem !== null)
  if (desks.length === 0) return <Quiet>{t('No desk is connected that can be asked.')}</Quiet>
  return (
    <>
      {all.length === 0 && failed.length < desks.length ? (
        <Quiet>{t('Nothing that we know of.')}</Quiet>
      ) : null}
      {all.length > 0 ? (
        <ul className="flex max-w-full flex-col gap-2.5">
          {shown.map(({ desk, ticket }) => (
            <li key={`${desk.connectionId} ${ticket.id}`}>
              <TicketElsewhere title={desk.title} ticket={ticket} />
            </li>
          ))}
        </ul>
      ) : null}
      {all.length > shown.length ? (
        <Button size="small" look="quiet" className="-ms-2" onClick={() => setWhole(true)}>
          {counted(all.length - shown.length, 'Show {n} more', 'Show {n} more')}
        </Button>
      ) : null}
      {failed.map(({ connectionId, title, problem, mayRetry }) =>
        mayRetry ? (
          <Failed key={connectionId} title={title} words={problem ?? ''} again={again} />
        ) : (
          <Quiet key={connectionId}>{problem}</Quiet>
        ),
      )}
    </>
  )
}

function TicketElsewhere({ title, ticket }: { title: string; ticket: ElsewhereTicket }) {
  const { number, subject, status, at, url } = ticket
  const href = safeLink(url)
  const words = subject || t('No subject')
  return (
    <>
      {href ? (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="inline-flex max-w-full items-start gap-1 font-medium text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
        >
          <bdi className="line-clamp-2 min-w-0 wrap-words">{words}</bdi>
          <ExternalLink size={12} aria-hidden className="mt-1 shrink-0" />
        </a>
      ) : (
        <bdi className="line-clamp-2 wrap-words font-medium">{words}</bdi>
      )}
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        <WhenShort at={at} />
        <bdi>{number ? `${title} ${number}` : title}</bdi>
        <Badge look={status === 'solved' ? 'calm' : 'accent'}>
          {status === 'solved' ? t('Solved') : t('Open')}
        </Badge>
      </p>
    </>
  )
}

function Failed({ title, words, again }: { title?: string; words: string; again: Again }) {
  return (
    <div className="max-w-full">
      <p className="wrap-words text-danger-ink">
        {title ? t('{desk} could not be asked.', { desk: title }) : words}{' '}
        <Button
          size="small"
          pending={again.isPending}
          onClick={again.onClick}
          aria-label={title ? t('Try again: {desk}', { desk: title }) : undefined}
        >
          {t('Try again')}
        </Button>
      </p>
      {title ? (
        <p className="mt-0.5 wrap-words text-xs text-ink-faint">
          <bdi>{words}</bdi>
        </p>
      ) : null}
    </div>
  )
}

function Quiet({ children }: { children: ReactNode }) {
  return <p className="wrap-words text-ink-faint">{children}</p>
}
