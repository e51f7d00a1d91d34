// From an action's template and checked input to the request that is sent. Pure, except that secrets are opened on the way.

import type { Customer } from '@baton/contract'
import { type ActionRequest, type SecretRef, type ServerAction, SLOT } from '@baton/contract'

export type Values = Record<string, string | number | boolean>
export type BuiltRequest = {
  method: string
  url: string
  headers: [name: string, value: string][]
  body: string | null
}

/** What slots may name: the input, and what a host application has signed of the customer. */
export function valuesFor(input: Values, customer: Customer | null): Values {
  if (!customer?.verified) return input
  const { id, userId, email, name } = customer
  const known = { 'customer.id': userId ?? id, 'customer.email': email, 'customer.name': name }
  return {
    ...input,
    ...Object.fromEntries(
      Object.entries(known).filter((pair): pair is [string, string] => !!pair[1]),
    ),
  }
}

/** Throws in words when the values lead somewhere else than the template says. */
export async function buildRequest(
  { request }: Pick<ServerAction, 'request'>,
  values: Values,
  open: (ref: SecretRef) => Promise<string>,
): Promise<BuiltRequest> {
  const url = addressOf(request, values)
  for (const { name, value, secret } of request.query) {
    const text = fillText(value, values)
    if (text === null) continue
    url.searchParams.append(name, secret ? text + (await open(secret)) : text)
  }
  const headers: [string, string][] = [['accept', 'application/json']]
  for (const { name, value, secret } of request.headers) {
    const text = fillText(value, values)
    if (text === null) continue
    const whole = secret ? text + (await open(secret)) : text
    // A header is a line: a value of two lines would be two headers.
    if (/[^\t\x20-\x7e]/.test(whole))
      throw new Error(`The header ${name} would not be one plain line.`)
    headers.push([name, whole])
  }
  const body = request.body === null ? null : JSON.stringify(fillJson(request.body, values) ?? {})
  if (body !== null && !headers.some(([name]) => name.toLowerCase() === 'content-type'))
    headers.push(['content-type', 'application/json'])
  return { method: request.method, url: url.href, headers, body }
}

function addressOf({ url: template }: ActionRequest, values: Values): URL {
  const text = template.replace(SLOT, (_, slot: string) => {
    const value = values[slot]
    if (value === undefined || value === '') throw new Error(`The address needs ${slot}.`)
    return encodeURIComponent(value)
  })
  const url = new URL(text)
  const meant = new URL(template.replace(SLOT, 'x'))
  // A dot or two for a whole segment is a way to another path, however they are written.
  const strays = text.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))
  if (url.origin !== meant.origin || strays)
    throw new Error('A value would lead to another address than the action’s.')
  return url
}

/** Null when a slot that is not required has no value: then the whole entry is left out. */
function fillText(template: string, values: Values): string | null {
  let isWhole = true
  const text = template.replace(SLOT, (_, slot: string) => {
    const value = values[slot]
    if (value === undefined) isWhole = false
    return String(value ?? '')
  })
  return isWhole ? text : null
}

/** `undefined` for what is left out. */
function fillJson(template: unknown, values: Values): unknown {
  if (typeof template === 'string') {
    const alone = /^\{([a-zA-Z][\w.]*)\}$/.exec(template)?.[1]
    return alone ? values[alone] : (fillText(template, values) ?? undefined)
  }
  if (Array.isArray(template))
    return template.map((each) => fillJson(each, values)).filter((each) => each !== undefined)
  if (template === null || typeof template !== 'object') return template
  return Object.fromEntries(
    Object.entries(template)
      .map(([key, value]) => [key, fillJson(value, values)] as const)
      .filter(([, value]) => value !== undefined),
  )
}
