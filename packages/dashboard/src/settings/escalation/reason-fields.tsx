// What an action is for: reasons in words, and channels. Nothing ticked means all of them.
import type { Channel, EscalationAction } from '@baton/contract'
import { SHIPPED_TOPICS } from '@baton/core'
import { CheckField } from '../../parts/check-field.tsx'
import { REASONS, reasonWords } from '../../parts/reason-words.ts'
import { t } from '../../words/translate.ts'
import { useSettingsPart } from '../settings-data.ts'

type Part = {
  action: EscalationAction
  onChange: (part: Partial<EscalationAction>) => void
}

export function ReasonFields({ action: { reasons }, onChange }: Part) {
  const own = useOwnTopics()
  // One of a newer Baton, or of an API client, stays as it is.
  const all = [...new Set([...Object.keys(REASONS), ...TOPICS, ...own, ...reasons])]
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t('Reasons')}</legend>
      <p className="mb-3 text-sm text-ink-soft">
        {reasons.length === 0
          ? t('None is ticked: for every reason.')
          : t('For these reasons only.')}
      </p>
      <div className="grid gap-2.5 sm:grid-cols-2">
        {all.map((reason) => (
          <CheckField
            key={reason}
            label={reasonWords(reason)}
            checked={reasons.includes(reason)}
            onChange={({ currentTarget }) =>
              onChange({ reasons: toggled(reasons, reason, currentTarget.checked) })
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

/** One topic alone. */
const TOPICS = SHIPPED_TOPICS.map(reasonOf)

/** Those that operators have added to the policy; a topic that is listened for no more is only shown where it is ticked. */
function useOwnTopics(): string[] {
  const topics = useSettingsPart('policy').data?.value.topics ?? []
  return topics.filter(({ leftOut }) => !leftOut).map(({ topic }) => reasonOf(topic))
}

function reasonOf(topic: string): string {
  return `sensitive-topic:${topic}`
}

export function ChannelFields({ action: { channels }, onChange }: Part) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t('Channels')}</legend>
      <p className="mb-3 text-sm text-ink-soft">
        {channels.length === 0
          ? t('None is ticked: for every channel.')
          : t('For these channels only.')}
      </p>
      <div className="flex flex-wrap gap-x-6 gap-y-2.5">
        {(Object.entries(CHANNELS) as [Channel, string][]).map(([channel, label]) => (
          <CheckField
            key={channel}
            label={label}
            checked={channels.includes(channel)}
            onChange={({ currentTarget }) =>
              onChange({ channels: toggled(channels, channel, currentTarget.checked) })
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

const CHANNELS: Record<Channel, string> = {
  ...{ widget: t('Chat widget'), help: t('Help page'), sdk: t('App (SDK)'), api: 'API' },
  ...{ whatsapp: 'WhatsApp', email: t('E-mail') },
}

function toggled<Item>(list: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = list.filter((each) => each !== item)
  return isIn ? [...others, item] : others
}
