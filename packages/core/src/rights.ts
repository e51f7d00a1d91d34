// Which role has which right: one table, read by the server, which refuses, and by the desk, which says why not.
import type { Right, Role } from '@baton/contract'

/** In the order in which roles can more. */
export const ROLES = ['viewer', 'agent', 'admin', 'owner'] as const satisfies readonly Role[]

/** Each right with the least role that has it; the roles after it have it, too. */
const LEAST_ROLE: Record<Right, Role> = {
  'desk.enter': 'viewer',
  'conversations.read': 'viewer',
  'knowledge.read': 'viewer',
  'people.read': 'viewer',
  'conversations.answer': 'agent',
  'knowledge.manage': 'admin',
  'settings.manage': 'admin',
  'keys.manage': 'admin',
  'people.manage': 'admin',
  'audit.read': 'admin',
  'privacy.manage': 'admin',
  'security.manage': 'owner',
}

export const RIGHTS = Object.keys(LEAST_ROLE) as Right[]

/** A role that nobody knows may do nothing. */
export function mayDo(role: string, right: Right): boolean {
  return rankOf(role) >= rankOf(LEAST_ROLE[right])
}

export function leastRoleFor(right: Right): Role {
  return LEAST_ROLE[right]
}

/** Nobody gives, takes or changes what is above them: an admin makes no owner, and unmakes none. */
export function mayGrant(by: string, role: string): boolean {
  return mayDo(by, 'people.manage') && rankOf(by) >= rankOf(role)
}

export function isRole(text: string): text is Role {
  return rankOf(text) >= 0
}

function rankOf(role: string): number {
  return ROLES.indexOf(role as Role)
}
