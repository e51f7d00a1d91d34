// What a teammate wants to be told of on this device, and when not.
import type { Storage } from '@baton/client'
import type { InboxNews } from '@baton/contract'

/** Kinds that are chosen together. */
export const EVENTS = [
  'escalated',
  'assigned',
  'mentioned',
  'replied',
  'late',
  'promise',
  'woken',
] as const
export type NotifyEvent = (typeof EVENTS)[number]

export type NotifyChoices = {
  desktop: boolean
  sound: boolean
  events: Record<NotifyEvent, boolean>
  /** By the clock of this device, `HH:MM`; `to` before `from` is of the next day. */
  quiet: { on: boolean; from: string; to: string }
}

export const DEFAULT_CHOICES: NotifyChoices = {
  desktop: false,
  sound: true,
  events: {
    ...{ escalated: true, assigned: true, mentioned: true },
    ...{ replied: true, late: true, promise: true, woken: true },
  },
  quiet: { on: false, from: '20:00', to: '07:00' },
}

const KEY = 'notify'

/** Anyone may have written there: what is not as it should be is as it was at first. */
export function readChoices(storage: Pick<Storage, 'get'>): NotifyChoices {
  const kept = parsed(storage.get(KEY))
  const { desktop, sound, events, quiet } = DEFAULT_CHOICES
  const flag = (value: unknown, otherwise: boolean) =>
    typeof value === 'boolean' ? value : otherwise
  const time = (value: unknown, otherwise: string) =>
    typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : otherwise
  const keptEvents = recordOf(kept.events)
  const keptQuiet = recordOf(kept.quiet)
  return {
    desktop: flag(kept.desktop, desktop),
    sound: flag(kept.sound, sound),
    events: {
      escalated: flag(keptEvents.escalated, events.escalated),
      assigned: flag(keptEvents.assigned, events.assigned),
      mentioned: flag(keptEvents.mentioned, events.mentioned),
      replied: flag(keptEvents.replied, events.replied),
      late: flag(keptEvents.late, events.late),
      promise: flag(keptEvents.promise, events.promise),
      woken: flag(keptEvents.woken, events.woken),
    },
    quiet: {
      on: flag(keptQuiet.on, quiet.on),
      from: time(keptQuiet.from, quiet.from),
      to: time(keptQuiet.to, quiet.to),
    },
  }
}

export function keepChoices(storage: Pick<Storage, 'set'>, choices: NotifyChoices): void {
  storage.set(KEY, JSON.stringify(choices))
}

export function eventOf(what: InboxNews['what']): NotifyEvent {
  switch (what) {
    case 'escalated':
    case 'assigned':
    case 'mentioned':
    case 'replied':
    case 'woken':
      return what
    case 'clock-warned':
    case 'clock-breached':
      return 'late'
    case 'promise-warned':
    case 'promise-broken':
      return 'promise'
  }
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    return recordOf(text === null ? {} : JSON.parse(text))
  } catch {
    return {}
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
