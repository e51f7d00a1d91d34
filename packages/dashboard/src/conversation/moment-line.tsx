import type { Human, Reason } from '@baton/contract'
import {
  Archive,
  AtSign,
  Hand,
  LifeBuoy,
  type LucideIcon,
  MessageCircle,
  RotateCcw,
  Ticket,
  TriangleAlert,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { reasonWords } from '../parts/reason-words.ts'
import { ClockTime } from '../parts/time.tsx'
import { t } from '../words/translate.ts'
import { WorkMomentLine } from '../work/work-moment-line.tsx'
import { CustomerLine } from './customer-line.tsx'
import type { Moment } from './entries.ts'
import type { TicketMoment } from './ticket-moment.ts'
import { deskTitle } from './ticket-words.ts'

/** Something that happened between the messages. */
export function MomentLine({
  moment,
  at,
  meId,
  customer,
}: {
  moment: Moment
  at: string
  meId: string
  customer: string
}) {
  const who = 'human' in moment ? (moment.human.id === meId ? 'You' : moment.human.name) : ''
  switch (moment.what) {
    case 'started':
      return (
        <Line icon={MessageCircle} at={at}>
          Started {CHANNEL[moment.channel] ?? `through ${moment.channel}`}
        </Line>
      )
    case 'joined':
      return (
        <Line icon={Hand} at={at}>
          {who} took over. The assistant is silent.
        </Line>
      )
    case 'gone':
      return <GoneLine left={moment.left} at={at} />
    case 'returned':
      return (
        <Line icon={Undo2} at={at} below={moment.instruction}>
          {who} handed back to the assistant
          {moment.instruction ? ' and asked it to mind:' : '.'}
        </Line>
      )
    case 'closed':
      return (
        <Line icon={Archive} at={at}>
          {who} closed this.
        </Line>
      )
    case 'reopened':
      return (
        <Line icon={RotateCcw} at={at}>
          Opened again.
        </Line>
      )
    case 'email-declined':
      return (
        <Line icon={AtSign} at={at}>
          {customer} would rather give no e-mail address.
        </Line>
      )
    case 'email-given':
    case 'signed-in':
    case 'rated':
    case 'thumb':
    case 'corrected':
      return <CustomerLine moment={moment} at={at} customer={customer} />
    case 'ticket-opened':
    case 'ticket-failed':
    case 'ticket-solved':
    case 'ticket-open':
      return <TicketLine moment={moment} at={at} />
    default:
      return <WorkMomentLine moment={moment} at={at} who={who} />
  }
}

/** What happened to the ticket in another desk. */
function TicketLine({ moment, at }: { moment: TicketMoment; at: string }) {
  switch (moment.what) {
    case 'ticket-opened':
      return (
        <Line icon={Ticket} at={at}>
          Ticket <bdi>{moment.number}</bdi> opened in {deskTitle(moment.connector)}
        </Line>
      )
    case 'ticket-failed':
      return (
        <Line icon={TriangleAlert} at={at} below={moment.problem}>
          No ticket in {deskTitle(moment.connection)}. It waits here all the same.
        </Line>
      )
    case 'ticket-solved':
      return (
        <Line icon={Ticket} at={at}>
          The ticket was solved{moment.by ? ` by ${moment.by.name}` : ''}
        </Line>
      )
    case 'ticket-open':
      return (
        <Line icon={Ticket} at={at}>
          The ticket is open{moment.by ? `, ${moment.by.name} has it` : ''}
        </Line>
      )
  }
}

export function OfferLine({ reason, at }: { reason: Reason; at: string }) {
  return (
    <Line icon={LifeBuoy} at={at} below={reason.detail}>
      The assistant offered a person: {reasonWords(reason.trigger).toLocaleLowerCase()}
    </Line>
  )
}

const CHANNEL: Record<string, string> = {
  ...{ widget: 'in the chat widget', api: 'through the API', help: 'on the help page' },
  ...{ sdk: 'in an app', whatsapp: 'on WhatsApp', email: 'by e-mail' },
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
