import type { Attempt, TicketType } from '@baton/contract'
import { attemptOf, type Conversation, emailOf, ticketTypeOf } from '@baton/core'
import { ArrowDown, Flag, Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { channelName } from '../parts/channel-name.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { languageName } from '../parts/language-name.ts'
import { evidenceOf, reasonWords } from '../parts/reason-words.ts'
import { fullTime } from '../parts/time-words.ts'
import { t } from '../words/translate.ts'
import { PromisesSection } from '../work/promises-section.tsx'
import { AppSection } from './app-section.tsx'
import { deviceWords, isSameLanguage } from './device-words.ts'
import { EarlierSection } from './earlier-section.tsx'
import { ElsewhereSection } from './elsewhere-section.tsx'
import { FollowersSection } from './followers-section.tsx'
import { IdentityBadge } from './identity-badge.tsx'
import { useCopyLink } from './linked-message.ts'
import type { Log } from './log.ts'
import { AttemptDetails, nameOfAttempt } from './looked.tsx'
import { PageLink } from './page-link.tsx'
import { usePageNow } from './page-now.ts'
import { Section } from './section.tsx'
import { SummarySection } from './summary-section.tsx'
import { TicketsSection } from './tickets-section.tsx'
import { WhySection } from './why/why-section.tsx'

/** The story beside the transcript: what it is about, why it is here, what was tried, and who asks. */
export function DetailsPanel({ log, onJump }: { log: Log; onJump: () => void }) {
  const { conversation } = log
  return (
    <div className="divide-y divide-line">
      <SummarySection conversation={conversation} />
      <ReasonSection conversation={conversation} onJump={onJump} />
      <PromisesSection conversation={conversation} />
      <TicketsSection tickets={conversation.tickets} />
      <WhySection conversation={conversation} />
      <TriedSection conversation={conversation} />
      <CustomerSection conversation={conversation} />
      <EarlierSection conversationId={conversation.id} />
      <ElsewhereSection key={conversation.id} conversation={conversation} />
      <AppSection conversation={conversation} />
      <FollowersSection conversation={conversation} />
      <ConversationSection conversation={conversation} />
    </div>
  )
}

function ReasonSection({
  conversation: { escalation },
  onJump,
}: {
  conversation: Conversation
  onJump: () => void
}) {
  if (!escalation) return null
  const { reason } = escalation
  const evidence = evidenceOf(reason)
  return (
    <Section title={t('Why a person was asked for')}>
      <p className="flex items-center gap-1.5 font-medium">
        <Flag size={13} aria-hidden className="shrink-0 text-danger-ink" />
        {reasonWords(reason.trigger)}
      </p>
      {evidence ? (
        <p className="wrap-words mt-0.5">
          <bdi>{evidence}</bdi>
        </p>
      ) : null}
      <Button
        size="small"
        look="quiet"
        icon={<ArrowDown size={13} aria-hidden />}
        onClick={onJump}
        className="-ms-2 mt-1"
      >
        {t('Show in the transcript')}
      </Button>
    </Section>
  )
}

function TriedSection({ conversation: { assessments, actions } }: { conversation: Conversation }) {
  // Of actions the log itself knows most: also of those whose turn has not ended.
  const looked = assessments.flatMap((one) => one.attempts)
  const attempts = [
    ...actions.map(attemptOf),
    ...distinct(looked.filter((attempt) => attempt.kind === 'search' || actions.length === 0)),
  ]
  return (
    <Section title={t('What the assistant tried')}>
      {attempts.length === 0 ? (
        <p className="text-ink-faint">{t('Nothing yet.')}</p>
      ) : (
        <ul className="flex flex-col gap-2.5 text-xs text-ink-soft">
          {attempts.map((attempt, index) => (
            <li key={`${index} ${nameOfAttempt(attempt)}`}>
              <AttemptDetails attempt={attempt} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function CustomerSection({
  conversation: { id, customer, email, page, device, locale },
}: {
  conversation: Conversation
}) {
  const address = emailOf(customer)
  const now = usePageNow(id)
  return (
    <Section title={t('Customer')} beside={<IdentityBadge customer={customer} />}>
      <Facts>
        {customer?.userId ? <Fact name={t('User')}>{customer.userId}</Fact> : null}
        <Fact name={t('Name')}>
          {customer?.name ?? customer?.claimed?.name ?? <Unknown>{t('Not given')}</Unknown>}{' '}
          {customer?.claimed?.name && !customer.name ? <Badge>{t('Not verified')}</Badge> : null}
        </Fact>
        <Fact name={t('E-mail')}>
          {address ? (
            <span className="flex items-center gap-1">
              <span className="wrap-words min-w-0">{address}</span>
              {customer?.verified && !customer.email ? <Badge>{t('Not verified')}</Badge> : null}
              <CopyButton text={address} label={t('Copy the e-mail address')} />
            </span>
          ) : (
            <Unknown>{EMAIL[email]}</Unknown>
          )}
        </Fact>
        {now ? (
          <Fact name={t('Now on')}>
            <PageLink page={now} />
          </Fact>
        ) : null}
        {page && page.url !== now?.url ? (
          <Fact name={t('Page')}>
            <PageLink page={page} />
          </Fact>
        ) : null}
        {device ? <Fact name={t('Device')}>{deviceWords(device)}</Fact> : null}
        {device?.language && !isSameLanguage(device.language, locale) ? (
          <Fact name={t('Reads')}>{languageName(device.language)}</Fact>
        ) : null}
      </Facts>
    </Section>
  )
}

function ConversationSection({ conversation }: { conversation: Conversation }) {
  const { id, channel, locale, startedAt, customer } = conversation
  return (
    <Section title={t('Conversation')} beside={<CopyLink conversationId={id} />}>
      <Facts>
        {isTicket(conversation) ? (
          <Fact name={t('Ticket')}>{TICKET_TYPE[ticketTypeOf(channel)]}</Fact>
        ) : null}
        <Fact name={t('Channel')}>{channelName(channel)}</Fact>
        <Fact name={t('Language')}>{languageName(locale)}</Fact>
        <Fact name={t('Started')}>{fullTime(startedAt)}</Fact>
        <Fact name={t('Id')}>
          <Id id={id} label={t('Copy the conversation’s id')} />
        </Fact>
        {customer ? (
          <Fact name={t('Customer')}>
            <Id id={customer.id} label={t('Copy the customer’s id')} />
          </Fact>
        ) : null}
      </Facts>
    </Section>
  )
}

function CopyLink({ conversationId }: { conversationId: string }) {
  return (
    <Button
      size="small"
      look="quiet"
      icon={<Link2 size={12} aria-hidden />}
      onClick={useCopyLink(conversationId)}
      className="-my-1"
    >
      {t('Copy link')}
    </Button>
  )
}

function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1">{children}</dl>
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0 wrap-words">{children}</dd>
    </>
  )
}

function Unknown({ children }: { children: ReactNode }) {
  return <span className="text-ink-faint">{children}</span>
}

function Id({ id, label }: { id: string; label: string }) {
  return (
    <span className="flex items-center gap-1">
      <code className="min-w-0 truncate font-mono text-xs" title={id}>
        {id}
      </code>
      <CopyButton text={id} label={label} />
    </span>
  )
}

/** The same search, made again, found the same. */
function distinct(attempts: readonly Attempt[]): Attempt[] {
  return [...new Map(attempts.map((attempt) => [nameOfAttempt(attempt), attempt])).values()]
}

/** From the moment that a person was asked for, or came by themselves. */
function isTicket({ escalation, holder }: Conversation): boolean {
  return escalation !== null || holder.kind === 'human'
}

const TICKET_TYPE: Record<TicketType, string> = {
  live_chat: t('Live chat'),
  email: t('E-mail'),
  messaging: t('Messages'),
}

const EMAIL: Record<Conversation['email'], string> = {
  'not-asked': t('Not asked for'),
  asked: t('Asked for, not given yet'),
  declined: t('Would rather not say'),
  given: t('Given'),
}
