import type { AuditAct } from '@baton/contract'
import { t } from '../../words/translate.ts'

export function actWords(act: AuditAct): string {
  return ACTS[act]()
}

const ACTS: Record<AuditAct, () => string> = {
  'settings.saved': () => t('Changed the settings'),
  'access-key.made': () => t('Made an access key'),
  'access-key.ended': () => t('Ended an access key'),
  'person.added': () => t('Came in by the provider'),
  'person.role-changed': () => t('Changed a role'),
  'person.deactivated': () => t('Deactivated a teammate'),
  'person.reactivated': () => t('Let a teammate in again'),
  'person.password-changed': () => t('Changed their password'),
  'person.sessions-ended': () => t('Signed out everywhere else'),
  'invitation.made': () => t('Made an invitation'),
  'invitation.mailed': () => t('Mailed an invitation again'),
  'invitation.ended': () => t('Ended an invitation'),
  'invitation.accepted': () => t('Accepted an invitation'),
  'customer.exported': () => t('Exported a customer'),
  'customer.erased': () => t('Erased a customer'),
  'conversations.expired': () => t('Erased old conversations'),
}

export const ACT_NAMES = Object.keys(ACTS) as AuditAct[]
