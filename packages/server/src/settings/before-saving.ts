// What has to hold before a part of the settings is saved, besides its schema: the right of whoever saves it, and what
// only the server knows of it. One way for the desk, for programs and for a file of all settings.
import { type Right, SETTINGS, type SettingsPart } from '@baton/contract'
import { leastRoleFor, mayDo } from '@baton/core'
import type { ChannelKind, Connector } from '@baton/integrations'
import type { Pool } from 'pg'
import { requireWayIn } from '../auth/password-rule.ts'
import { channelMistakesIn } from '../channels/check-channels.ts'
import { type Mistake, mistakesIn } from '../connections/check-settings.ts'
import { Rejection } from '../routes/problem.ts'

export type CheckServices = {
  pool: Pool
  otherDesks: { connectors: readonly Connector[] }
  outsideChannels: { kinds: readonly ChannelKind[] }
}

type Saver = { workspaceId: string; role: string }

/** Throws a `Rejection`. What the schema says no to is left to saving. */
export async function requireSavable(
  { pool, otherDesks, outsideChannels }: CheckServices,
  { workspaceId, role }: Saver,
  { part, value }: { part: SettingsPart; value: unknown },
): Promise<void> {
  requireRight(role, part)
  if (part === 'security') {
    const parsed = SETTINGS.security.safeParse(value)
    if (parsed.success) await requireWayIn(pool, workspaceId, parsed.data)
  }
  // What each ticket system asks for is known to its connector, not to the schema of the settings.
  if (part === 'destinations') {
    const parsed = SETTINGS.destinations.safeParse(value)
    if (parsed.success) refuse(mistakesIn(parsed.data, otherDesks.connectors))
  }
  if (part === 'channels') {
    const parsed = SETTINGS.channels.safeParse(value)
    if (parsed.success) refuse(channelMistakesIn(parsed.data, outsideChannels.kinds))
  }
}

/** Parts that take more than the right to the settings. */
const MORE: Partial<Record<SettingsPart, Right>> = {
  security: 'security.manage',
  privacy: 'privacy.manage',
}

function requireRight(role: string, part: SettingsPart): void {
  const right = MORE[part]
  if (right && !mayDo(role, right))
    throw new Rejection('forbidden', `Only the role ${leastRoleFor(right)} changes this.`)
}

function refuse(mistakes: readonly Mistake[]): void {
  const errors = mistakes.map(({ path, message }) => ({
    field: ['value', ...path].join('.'),
    message,
  }))
  if (errors.length === 0) return
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
  throw new Rejection('invalid', `These settings cannot be saved. ${detail}`, errors)
}
