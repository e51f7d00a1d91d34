import type { AccessKeyScope } from '@baton/contract'
import { t } from '../../words/translate.ts'

/** What a key or a program may do. */
export function scopeName(scope: AccessKeyScope): string {
  return scope === 'ask' ? t('Ask for people') : t('Only read')
}
