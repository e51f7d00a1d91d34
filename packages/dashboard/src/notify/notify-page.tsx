import { BellRing, Volume2 } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useTitle } from '../app/title.ts'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Field } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/translate.ts'
import {
  EVENTS,
  keepChoices,
  type NotifyChoices,
  type NotifyEvent,
  readChoices,
} from './choices.ts'
import { DigestChoice } from './digest-choice.tsx'
import { playTone } from './sound.ts'

/** What this device tells its teammate of. Every choice is kept as it is made. */
export function NotifyPage() {
  const { storage } = useDesk()
  const [choices, setChoices] = useState(() => readChoices(storage))
  useTitle(t('Notifications'))

  function change(part: Partial<NotifyChoices>) {
    const next = { ...choices, ...part }
    keepChoices(storage, next)
    setChoices(next)
  }

  return (
    <main className="scroll-quietly h-full overflow-y-auto bg-canvas">
      <div className="mx-auto flex max-w-xl flex-col gap-6 px-4 py-6">
        <header>
          <h1 className="text-lg font-semibold">{t('Notifications')}</h1>
          <p className="mt-1 text-sm text-ink-soft">
            {t(
              'For you, on this device. Of several tabs one rings, and never for what you do yourself.',
            )}
          </p>
        </header>
        <Desktop choices={choices} change={change} />
        <Sound choices={choices} change={change} />
        <Events choices={choices} change={change} />
        <Quiet choices={choices} change={change} />
        <DigestChoice />
      </div>
    </main>
  )
}

type Part = { choices: NotifyChoices; change: (part: Partial<NotifyChoices>) => void }

function Desktop({ choices, change }: Part) {
  const [permission, setPermission] = useState(permissionNow)

  async function ask() {
    const given = await Notification.requestPermission()
    setPermission(given)
    change({ desktop: given === 'granted' })
  }

  if (permission === 'unsupported')
    return (
      <Notice title={t('This browser shows no notifications here')}>
        {t('It needs an address that begins with https. Sound works all the same.')}
      </Notice>
    )
  if (permission === 'denied')
    return (
      <Notice look="warn" title={t('This browser does not let Baton show notifications')}>
        {t('Allow them in the browser’s settings for this page, then load it anew.')}
      </Notice>
    )
  if (permission === 'default')
    return (
      <Notice
        title={t('Notifications of your system')}
        action={
          <Button
            look="primary"
            icon={<BellRing size={14} aria-hidden />}
            onClick={() => void ask()}
          >
            {t('Allow')}
          </Button>
        }
      >
        {t('Your browser asks you once more.')}
      </Notice>
    )
  return (
    <CheckField
      label={t('Notifications of your system')}
      help={t('With the subject of the conversation, or what the customer wrote.')}
      checked={choices.desktop}
      onChange={({ currentTarget }) => change({ desktop: currentTarget.checked })}
    />
  )
}

function Sound({ choices, change }: Part) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="flex-1">
        <CheckField
          label={t('Sound')}
          help={t('Two short tones.')}
          checked={choices.sound}
          onChange={({ currentTarget }) => change({ sound: currentTarget.checked })}
        />
      </div>
      <Button size="small" icon={<Volume2 size={13} aria-hidden />} onClick={playTone}>
        {t('Hear it')}
      </Button>
    </div>
  )
}

function Events({ choices, change }: Part) {
  const { events } = choices
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold">{t('Tell me when')}</legend>
      {EVENTS.map((event) => (
        <CheckField
          key={event}
          label={eventWords(event)}
          checked={events[event]}
          onChange={({ currentTarget }) =>
            change({ events: { ...events, [event]: currentTarget.checked } })
          }
        />
      ))}
    </fieldset>
  )
}

function Quiet({ choices, change }: Part) {
  const { quiet } = choices
  const time = (name: 'from' | 'to', label: string) => (
    <Field
      label={label}
      type="time"
      value={quiet[name]}
      required
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') change({ quiet: { ...quiet, [name]: currentTarget.value } })
      }}
    />
  )
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold">{t('Quiet hours')}</legend>
      <CheckField
        label={t('No sound and no notifications at certain hours')}
        checked={quiet.on}
        onChange={({ currentTarget }) => change({ quiet: { ...quiet, on: currentTarget.checked } })}
      />
      {quiet.on ? (
        <div className="grid grid-cols-2 gap-3">
          {time('from', t('From'))}
          {time('to', t('Until'))}
        </div>
      ) : null}
    </fieldset>
  )
}

function eventWords(event: NotifyEvent): string {
  switch (event) {
    case 'escalated':
      return t('a customer waits for a person')
    case 'assigned':
      return t('a conversation is assigned to me')
    case 'mentioned':
      return t('a note mentions me')
    case 'replied':
      return t('a customer answers in a conversation of mine')
    case 'late':
      return t('something of mine, or of nobody, is due soon or late')
    case 'promise':
      return t('a promise of mine is due soon or broken')
    case 'woken':
      return t('a conversation of mine comes back from hold')
  }
}

function permissionNow(): NotificationPermission | 'unsupported' {
  return 'Notification' in window && window.isSecureContext
    ? Notification.permission
    : 'unsupported'
}
