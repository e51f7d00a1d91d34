import type { Human, Reason } from '@baton/contract'
import {
  Archive,
  AtSign,
  Hand,
  LifeBuoy,
  type LucideIcon,
  MessageCircle,
  RotateCcw,
  Split,
  Ticket,
  TriangleAlert,
  Undo2,
  UserRound,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { reasonWords } from '../parts/reason-words.ts'
import { ClockTime } from '../parts/time.tsx'
import { rich } from '../words/rich.tsx'
import { counted, t } from '../words/translate.ts'
import type { WorkMoment } from '../work/work-moment.ts'
import { WorkMomentLine } from '../work/work-moment-line.tsx'
import { type AssignmentMoment, assignmentWords } from './assignment-moment.ts'
import { CustomerLine } from './customer-line.tsx'
import type { Moment } from './entries.ts'
import { type HolderMoment, holderWords, startedWords } from './moment-words.ts'
import { MergedLine } from './story/merged-line.tsx'
import { OtherConversation } from './story/other-conversation.tsx'
import { isTicketMoment, type TicketMoment } from './ticket-moment.ts'
import { deskTitle } from './ticket-words.ts'

type Happened<Of> = { moment: Of; at: string; meId: string; customer: string }

/** Something that happened between the messages. */
export function MomentLine(happened: Happened<Moment>) {
  const { moment, at, meId } = happened
  if (moment.what === 'assigned' || moment.what === 'left')
    return <AssignmentLine moment={moment} at={at} meId={meId} />
  return <PlainLine {...happened} moment={moment} />
}

function PlainLine({ moment, at, meId, customer }: Happened<Exclude<Moment, AssignmentMoment>>) {
  switch (moment.what) {
    case 'started':
      return <StartedLine channel={moment.channel} at={at} />
    case 'gone':
      return <GoneLine left={moment.left} at={at} />
    case 'joined':
    case 'returned':
    case 'closed':
      return <HolderLine moment={moment} at={at} meId={meId} />
    case 'reopened':
      return <ReopenedLine at={at} />
    case 'split':
      return <SplitLine moment={moment} at={at} meId={meId} />
    case 'merged':
      return <MergedLine moment={moment} at={at} meId={meId} />
    case 'email-declined':
      return (
        <Line icon={AtSign} at={at}>
          {t('{customer} would rather give no e-mail address.', { customer })}
        </Line>
      )
    case 'email-given':
    case 'signed-in':
    case 'rated':
    case 'thumb':
    case 'corrected':
    case 'transcript-wanted':
    case 'transcript-failed':
      return <CustomerLine moment={moment} at={at} customer={customer} />
    default:
      return <ToldLine moment={moment} at={at} meId={meId} />
  }
}

function ReopenedLine({ at }: { at: string }) {
  return (
    <Line icon={RotateCcw} at={at}>
      {t('Opened again.')}
    </Line>
  )
}

function SplitLine({
  moment: { human, to, count },
  at,
  meId,
}: {
  moment: Extract<Moment, { what: 'split' }>
  at: string
  meId: string
}) {
  const words =
    human.id === meId
      ? counted(count, 'You split off {n} message.', 'You split off {n} messages.')
      : counted(count, '{name} split off {n} message.', '{name} split off {n} messages.', {
          name: human.name,
        })
  return (
    <Line icon={Split} at={at}>
      {words} <OtherConversation id={to}>{t('Open the new conversation')}</OtherConversation>
    </Line>
  )
}

function AssignmentLine({
  moment,
  at,
  meId,
}: {
  moment: AssignmentMoment
  at: string
  meId: string
}) {
  const below = moment.what === 'assigned' ? moment.why.detail : null
  return (
    <Line icon={UserRound} at={at} below={below}>
      {assignmentWords(moment, meId)}
    </Line>
  )
}

/** What is told by those who know it. */
function ToldLine({
  moment,
  at,
  meId,
}: {
  moment: TicketMoment | WorkMoment
  at: string
  meId: string
}) {
  if (isTicketMoment(moment)) return <TicketLine moment={moment} at={at} />
  return <WorkMomentLine moment={moment} at={at} meId={meId} />
}

/** Who has the word from here on. */
function HolderLine({ moment, at, meId }: { moment: HolderMoment; at: string; meId: string }) {
  const below = moment.what === 'returned' ? moment.instruction : null
  return (
    <Line icon={HOLDER_ICONS[moment.what]} at={at} below={below}>
      {holderWords(moment, meId)}
    </Line>
  )
}

const HOLDER_ICONS = { joined: Hand, returned: Undo2, closed: Archive }

/** What happened to the ticket in another desk. */
function TicketLine({ moment, at }: { moment: TicketMoment; at: string }) {
  switch (moment.what) {
    case 'ticket-opened':
      return (
        <Line icon={Ticket} at={at}>
          {rich('Ticket {number} opened in {desk}', {
            number: <bdi>{moment.number}</bdi>,
            desk: deskTitle(moment.connector),
          })}
        </Line>
      )
    case 'ticket-failed':
      return (
        <Line icon={TriangleAlert} at={at} below={moment.problem}>
          {t('No ticket in {desk}. It waits here all the same.', {
            desk: deskTitle(moment.connection),
          })}
        </Line>
      )
    case 'ticket-solved':
      return (
        <Line icon={Ticket} at={at}>
          {moment.by
            ? t('The ticket was solved by {name}', { name: moment.by.name })
            : t('The ticket was solved')}
        </Line>
      )
    case 'ticket-open':
      return (
        <Line icon={Ticket} at={at}>
          {moment.by
            ? t('The ticket is open, {name} has it', { name: moment.by.name })
            : t('The ticket is open')}
        </Line>
      )
  }
}

export function OfferLine({ reason, at }: { reason: Reason; at: string }) {
  return (
    <Line icon={LifeBuoy} at={at} below={reason.detail}>
      {t('The assistant offered a person: {reason}', { reason: reasonWords(reason.trigger) })}
    </Line>
  )
}

export function Line({
  icon: Icon,
  at,
  below,
  children,
}: {
  icon: LucideIcon
  at: string
  below?: string | null
  children: ReactNode
}) {
  return (
    <div className="flex justify-center gap-2 pt-3 text-xs text-ink-soft">
      <Icon size={13} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="wrap-words">
          {children}{' '}
          <span className="text-ink-faint">
            <ClockTime at={at} />
          </span>
        </p>
        {below ? (
          <p dir="auto" className="wrap-words mt-0.5 border-s-2 border-line ps-2 text-ink">
            {below}
          </p>
        ) : null}
      </div>
    </div>
  )
}

function StartedLine({ channel, at }: { channel: string; at: string }) {
  return (
    <Line icon={MessageCircle} at={at}>
      {startedWords(channel)}
    </Line>
  )
}

function GoneLine({ left, at }: { left: Human | null; at: string }) {
  return left ? (
    <Line icon={LifeBuoy} at={at}>
      {t('{name} works here no more. It waits for somebody else.', { name: left.name })}
    </Line>
  ) : (
    <Line icon={Archive} at={at}>
      {t('All that was said here was erased.')}
    </Line>
  )
}
