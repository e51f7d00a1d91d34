// What a customer writes on, in a teammate's words.
import type { Device } from '@baton/contract'
import { t } from '../words/translate.ts'

/** `Phone · Safari 18.1 · iOS`, with what is known of it. */
export function deviceWords({ kind, browser, system }: Device): string {
  return [KINDS[kind], browser, system].filter(Boolean).join(' · ')
}

/** Where they differ, a teammate may have to ask which one the customer would rather read. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split(/[-_]/)[0]?.toLowerCase() === other.split(/[-_]/)[0]?.toLowerCase()
}

const KINDS: Record<Device['kind'], string> = {
  computer: t('Computer'),
  phone: t('Phone'),
  tablet: t('Tablet'),
}
