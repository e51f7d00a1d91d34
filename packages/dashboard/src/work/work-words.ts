// Statuses, priorities and clocks in words.
import type { CancelReason, ClockKind, Priority, WorkStatus } from '@baton/contract'
import { t } from '../words/translate.ts'

export function statusWords(status: WorkStatus): string {
  switch (status) {
    case 'new':
      return t('New')
    case 'on-you':
      return t('On you')
    case 'on-customer':
      return t('On the customer')
    case 'on-hold':
      return t('On hold')
    case 'closed':
      return t('Closed')
    case 'cancelled':
      return t('Cancelled')
  }
}

/** For conversations that another teammate has. */
export function statusOfOthers(status: WorkStatus, name: string): string {
  return status === 'on-you' ? t('On {name}', { name }) : statusWords(status)
}

export function priorityWords(priority: Priority): string {
  switch (priority) {
    case 'low':
      return t('Low')
    case 'normal':
      return t('Normal')
    case 'high':
      return t('High')
    case 'urgent':
      return t('Urgent')
  }
}

export function clockWords(kind: ClockKind): string {
  switch (kind) {
    case 'first-reply':
      return t('First reply')
    case 'next-reply':
      return t('Next reply')
    case 'resolution':
      return t('Solved')
  }
}

export function cancelWords(reason: CancelReason): string {
  switch (reason) {
    case 'spam':
      return t('Spam')
    case 'duplicate':
      return t('The same as another one')
    case 'test':
      return t('A test')
    case 'other':
      return t('No request')
  }
}
