import { t } from '../words/translate.ts'
/** What a customer is called when they have not said their name. */
export function customerName(
  customer: {
    name?: string | null | undefined
    email?: string | null | undefined
    userId?: string | null | undefined
  } | null,
): string {
  return customer?.name || customer?.email || customer?.userId || t('Visitor')
}
