// What stands in double braces in a canned reply, and what it stands for. What has no value stays as it is written, so
// that it is seen: a customer is never greeted with nothing.
import type { Human } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { emailOf } from '../conversation/identify-customer.ts'

export const VARIABLES = [
  'customer.name',
  'customer.first_name',
  'customer.email',
  'my.name',
  'my.first_name',
  'conversation.id',
  'conversation.subject',
  'page.url',
  'page.title',
] as const
export type VariableName = (typeof VARIABLES)[number]

export type Values = Readonly<Record<string, string>>

/** `{{name}}`, or `{{name|what is said where it has no value}}`. */
const VARIABLE = /\{\{\s*([\w.-]{1,80})\s*(?:\|([^{}]{0,200}))?\}\}/g

/** `missing`: the names without a value, each once, as they are written. */
export function fillVariables(text: string, values: Values): { text: string; missing: string[] } {
  const missing = new Set<string>()
  const filled = text.replace(VARIABLE, (whole, name: string, instead?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value) return value
    if (instead?.trim()) return instead.trim()
    missing.add(name)
    return whole
  })
  return { text: filled, missing: [...missing] }
}

/** A customer's own words fill them as text; what the host application says of them is `attribute.…`. */
export function valuesOf({ id, customer, page, escalation }: Conversation, me: Human): Values {
  const name = customer?.name ?? customer?.claimed?.name ?? ''
  const attributes = Object.entries(customer?.attributes ?? {}).map(([key, value]) => [
    `attribute.${key}`,
    String(value),
  ])
  const known: Record<VariableName, string> = {
    'customer.name': name,
    'customer.first_name': firstWord(name),
    'customer.email': emailOf(customer) ?? '',
    'my.name': me.name,
    'my.first_name': firstWord(me.name),
    'conversation.id': id,
    'conversation.subject': escalation?.summary.subject ?? '',
    'page.url': page?.url ?? '',
    'page.title': page?.title ?? '',
  }
  return { ...Object.fromEntries(attributes), ...known }
}

function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? ''
}
