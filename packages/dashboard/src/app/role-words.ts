// Roles and rights, in words.
import type { Right, Role } from '@baton/contract'
import { isRole } from '@baton/core'
import { t } from '../words/translate.ts'

export function roleName(role: string): string {
  return isRole(role) ? NAMES[role]() : role
}

export function roleMeaning(role: Role): string {
  return MEANINGS[role]()
}

export function rightWords(right: Right): string {
  return RIGHTS[right]()
}

const NAMES: Record<Role, () => string> = {
  owner: () => t('Owner'),
  admin: () => t('Admin'),
  agent: () => t('Agent'),
  viewer: () => t('Viewer'),
}

const MEANINGS: Record<Role, () => string> = {
  owner: () => t('Everything, also how people sign in'),
  admin: () => t('Settings, people, privacy and the audit log'),
  agent: () => t('Answers customers'),
  viewer: () => t('Reads along'),
}

const RIGHTS: Record<Right, () => string> = {
  'desk.enter': () => t('Sign in, own account'),
  'conversations.read': () => t('Read conversations'),
  'conversations.answer': () => t('Answer, take over, hand back, close, write notes'),
  'knowledge.read': () => t('Read the knowledge'),
  'knowledge.manage': () => t('Change the knowledge'),
  'settings.manage': () => t('Change settings, try things out'),
  'keys.manage': () => t('Make and end keys and secrets'),
  'people.read': () => t('See who works here'),
  'people.manage': () => t('Invite people, change roles, deactivate'),
  'audit.read': () => t('Read the audit log'),
  'privacy.manage': () => t('Retention, export and erasure'),
  'security.manage': () => t('How people sign in; make owners'),
}
