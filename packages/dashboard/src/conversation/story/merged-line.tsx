// That a conversation goes on in another one: where it ended, above it, and under what was written there since.
import type { Human } from '@baton/contract'
import { type Conversation, mergedInto } from '@baton/core'
import { Merge } from 'lucide-react'
import { t } from '../../words/translate.ts'
import { Line } from '../moment-line.tsx'
import { OtherConversation } from './other-conversation.tsx'

export function MergedLine({
  moment: { human, to },
  at,
  meId,
}: {
  moment: { human: Human; to: string }
  at: string
  meId: string
}) {
  const words =
    human.id === meId
      ? t('You merged this into another conversation.')
      : t('{name} merged this into another conversation.', { name: human.name })
  return (
    <Line icon={Merge} at={at}>
      {words} <OtherConversation id={to}>{t('Open that conversation')}</OtherConversation>
    </Line>
  )
}

/** For whoever comes here by an old link, before they read or write. */
export function MergedStrip({ conversation }: { conversation: Conversation }) {
  const merged = mergedInto(conversation)
  if (!merged) return null
  return (
    <p
      role="status"
      className="flex items-start gap-2 border-b border-line bg-sunken px-4 py-2 text-sm"
    >
      <Merge size={14} aria-hidden className="mt-1 shrink-0 text-ink-soft" />
      <span className="min-w-0">
        {merged.carries
          ? t('This goes on in another conversation. What the customer writes here is read there.')
          : t(
              'This goes on in another conversation. When the customer writes here, it opens again.',
            )}{' '}
        <OtherConversation id={merged.to}>{t('Open that conversation')}</OtherConversation>
      </span>
    </p>
  )
}

/** Under words that the customer wrote where they had been. */
export function CarriedLine({ from }: { from: string }) {
  return (
    <p className="flex flex-wrap gap-x-1.5 px-1 text-xs text-ink-soft">
      {t('Written in a conversation that goes on here')}
      <OtherConversation id={from}>{t('Open that conversation')}</OtherConversation>
    </p>
  )
}
