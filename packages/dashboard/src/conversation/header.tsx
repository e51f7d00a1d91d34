import type { Conversation } from '@baton/core'
import { Link, useParams } from '@tanstack/react-router'
import { Archive, ArrowLeft, BadgeCheck, Hand, PanelRight, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useMay } from '../app/may.tsx'
import { Button } from '../parts/button.tsx'
import { customerName } from '../parts/customer-name.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { AssignMenu } from '../people/assign-menu.tsx'
import { t } from '../words/translate.ts'
import type { Action } from './actions.ts'
import { ListButton } from './list-button.tsx'
import { mayOf, type Stance } from './stance.ts'
import { StarButton } from './star-button.tsx'
import { ViewersLine } from './viewers-line.tsx'

/** Whom it is about, whose it is, who else looks, and what can be done. How it stands is the work bar's. */
export function Header({
  conversation,
  subject,
  stance,
  pending,
  detailsShown,
  onTakeOver,
  onHandBack,
  onClose,
  onDetails,
}: Doing & {
  conversation: Conversation
  subject: string
  detailsShown: boolean
  onDetails: () => void
}) {
  return (
    <header className="bg-surface">
      <div className="flex items-center gap-1 pt-2 ps-2 pe-2 md:ps-4">
        <BackToList />
        <ListButton />
        <Title subject={subject} />
        <StarButton conversation={conversation} />
        <IconButton label={t('Details')} hint="]" aria-pressed={detailsShown} onClick={onDetails}>
          <PanelRight size={16} className="rtl:-scale-x-100" />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-0.5 pb-2">
        <div className="flex min-w-0 flex-1 basis-40 items-center gap-1 text-sm">
          <CustomerLine conversation={conversation} />
          <AssignMenu conversation={conversation} />
          <ViewersLine conversationId={conversation.id} />
        </div>
        <HeaderActions
          stance={stance}
          pending={pending}
          onTakeOver={onTakeOver}
          onHandBack={onHandBack}
          onClose={onClose}
        />
      </div>
    </header>
  )
}

type Doing = {
  stance: Stance
  pending: Action | null
  onTakeOver: () => void
  onHandBack: () => void
  onClose: () => void
}

function HeaderActions({ stance, pending, onTakeOver, onHandBack, onClose }: Doing) {
  const may = mayOf(stance, useMay('conversations.answer'))
  if (!may.close && !may.handBack && !may.takeOver) return null
  return (
    <div className="flex shrink-0 gap-2 max-sm:w-full max-sm:*:shrink max-sm:*:grow max-sm:*:px-1.5">
      {may.close ? (
        <Button
          hint="E"
          icon={<Archive size={14} aria-hidden />}
          pending={pending === 'close'}
          onClick={onClose}
        >
          {t('Close')}
        </Button>
      ) : null}
      {may.handBack ? (
        <Button
          hint="B"
          icon={<Undo2 size={14} aria-hidden className="rtl:-scale-x-100" />}
          pending={pending === 'hand-back'}
          onClick={onHandBack}
        >
          {t('Hand back')}
        </Button>
      ) : null}
      {may.takeOver ? (
        <Button
          look="primary"
          hint="T"
          icon={<Hand size={14} aria-hidden />}
          pending={pending === 'take-over'}
          onClick={onTakeOver}
        >
          {t('Take over')}
        </Button>
      ) : null}
    </div>
  )
}

/** Takes the focus when the conversation is opened, so that readers begin here and keys act on it. */
function Title({ subject }: { subject: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      title={subject}
      className="min-w-0 flex-1 truncate text-lg font-semibold tracking-tight outline-none"
    >
      <bdi>{subject}</bdi>
    </h1>
  )
}

function BackToList() {
  const { view = 'escalated' } = useParams({ strict: false })
  return (
    <Link
      to="/inbox/$view"
      params={{ view }}
      search={true}
      aria-label={t('Back to the list')}
      className="inline-flex size-10 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken md:hidden"
    >
      <ArrowLeft size={18} aria-hidden className="rtl:-scale-x-100" />
    </Link>
  )
}

function CustomerLine({ conversation: { customer } }: { conversation: Conversation }) {
  const name = customerName(customer)
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <bdi className="truncate text-ink-soft">{name}</bdi>
      {customer?.verified ? (
        <span title={t('Signed by your application')} className="text-accent-ink">
          <BadgeCheck size={14} aria-hidden />
          <span className="sr-only">{t('verified')}</span>
        </span>
      ) : null}
    </span>
  )
}
