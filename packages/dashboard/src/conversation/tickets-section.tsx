// The conversation's places in other desks: where a teammate opens them, how they stand, and what went wrong.
import type { TicketPlace } from '@baton/core'
import { ExternalLink, TriangleAlert } from 'lucide-react'
import { Badge } from '../parts/badge.tsx'
import { safeLink } from '../parts/safe-link.ts'
import { rich } from '../words/rich.tsx'
import { t } from '../words/translate.ts'
import { Section } from './section.tsx'
import { deskTitle } from './ticket-words.ts'

export function TicketsSection({ tickets }: { tickets: readonly TicketPlace[] }) {
  if (tickets.length === 0) return null
  return (
    <Section title={t('Tickets elsewhere')}>
      <ul className="flex flex-col gap-2">
        {tickets.map((place) => (
          <li key={`${place.connectionId} ${place.escalationId}`}>
            <Place place={place} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Place({ place }: { place: TicketPlace }) {
  const { connectionId, connector, ticket, problem, status, assignee } = place
  const title = deskTitle(connector || connectionId)
  if (!ticket) {
    return (
      <>
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{title}</span>
          <Badge look="danger" icon={<TriangleAlert size={11} aria-hidden />}>
            {t('Given up')}
          </Badge>
        </p>
        <p className="wrap-words mt-0.5 text-ink-soft" dir="auto">
          {problem}
        </p>
      </>
    )
  }
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <TicketLink title={title} url={ticket.url} number={ticket.number ?? ticket.id} />
        <Badge look={status === 'solved' ? 'calm' : 'accent'}>
          {status === 'solved' ? t('Solved') : t('Still open')}
        </Badge>
      </p>
      {assignee?.name ? (
        <p className="mt-0.5 text-ink-soft">
          {rich('With {name}', { name: <bdi>{assignee.name}</bdi> })}
        </p>
      ) : null}
    </>
  )
}

function TicketLink({ title, url, number }: { title: string; url: string; number: string }) {
  const href = safeLink(url)
  const words = (
    <>
      {title} <bdi>{number}</bdi>
    </>
  )
  if (!href) return <span className="font-medium">{words}</span>
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="inline-flex items-center gap-1 font-medium text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
    >
      <span>{words}</span>
      <ExternalLink size={12} aria-hidden className="shrink-0" />
      <span className="sr-only">{t('(opens a new tab)')}</span>
    </a>
  )
}
