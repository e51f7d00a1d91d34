import type { AuditAct } from '@baton/contract'
import { t } from '../../words/translate.ts'

export function actWords(act: AuditAct): string {
  return ACTS[act]()
}

const ACTS: Record<AuditAct, () => string> = {
  'session.begun': () => t('Signed in'),
  'session.refused': () => t('Refused a sign-in'),
  'session.ended': () => t('Signed out'),
  'settings.saved': () => t('Changed the settings'),
  'access-key.made': () => t('Made an access key'),
  'access-key.ended': () => t('Ended an access key'),
  'program.allowed': () => t('Let a program in'),
  'program.ended': () => t('Ended a program’s access'),
  'person.added': () => t('New teammate'),
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
  'audit.downloaded': () => t('Downloaded the audit log'),
  'connection.signed-in': () => t('Signed a connection in'),
  'knowledge.source-added': () => t('Added a source'),
  'knowledge.source-changed': () => t('Changed a source'),
  'knowledge.source-removed': () => t('Removed a source'),
  'knowledge.read-again': () => t('Had a source read again'),
  'knowledge.reading-stopped': () => t('Stopped a reading'),
  'knowledge.files-added': () => t('Added files'),
  'knowledge.file-removed': () => t('Removed a file'),
  'knowledge.answer-written': () => t('Wrote an answer'),
  'knowledge.answer-removed': () => t('Removed an answer'),
  'macro.written': () => t('Wrote a macro for everybody'),
  'macro.removed': () => t('Removed a macro of everybody'),
  'view.saved': () => t('Saved a view for everybody'),
  'view.removed': () => t('Removed a view of everybody'),
  'case.kept': () => t('Kept a case'),
  'case.removed': () => t('Removed a case'),
  'delivery.retried': () => t('Tried a delivery again'),
}

export const ACT_NAMES = Object.keys(ACTS) as AuditAct[]
