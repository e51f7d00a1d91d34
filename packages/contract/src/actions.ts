// What the assistant may do besides answering: requests to an operator's own systems, told as templates. Values of
// customers go only where they cannot lead elsewhere: never into the host, never unescaped.
import * as z from 'zod'
import { ActionName, ActionParameters, Phrases, SLOT } from './action-parameters.ts'
import { SecretRef } from './secret.ts'

export const CUSTOMER_SLOTS = ['customer.id', 'customer.email', 'customer.name']

const Template = z.string().max(2_000)
const Named = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** With a secret: what stands before it, such as `Bearer `. */
  value: Template.default(''),
  secret: SecretRef.optional(),
})
const Header = Named.refine(
  ({ name }) => /^[\w-]+$/.test(name) && !RESERVED.test(name),
  'must be a header that a caller may set, such as authorization or x-api-key',
).refine(({ value }) => !/[^\t\x20-\x7e]/.test(value), 'must be one line of plain letters')
const RESERVED =
  /^(host|connection|content-length|transfer-encoding|upgrade|te|trailer|keep-alive|expect|proxy-.*|cookie)$/i

export const ActionRequest = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  url: Template.refine(
    (url) => /^https?:\/\/[^/?#{}\\@\s]+(?:[/?#]|$)/.test(url) && URL.canParse(url),
    'must be an address such as https://api.example.com/orders/{orderId}; no part of the host may come from a parameter',
  ).refine((url) => !/[?#]/.test(url), 'must end before any ? or #; use the list of query values'),
  query: z.array(Named).max(20).default([]),
  headers: z.array(Header).max(20).default([]),
  /** JSON in which texts may hold slots. A text that is one slot alone becomes the value itself. */
  body: z
    .json()
    .refine(
      (body) => JSON.stringify(body).length <= 8_000,
      'must be at most 8,000 characters of JSON',
    )
    .nullable()
    .default(null),
})
export type ActionRequest = z.infer<typeof ActionRequest>

export const ServerAction = z
  .strictObject({
    name: ActionName,
    /** What a customer reads when asked for permission. */
    title: z.string().trim().max(80).default(''),
    /** What it does and when to use it; the model follows it. */
    description: z.string().trim().min(1, 'must say what it does and when to use it').max(1_000),
    enabled: z.boolean().default(true),
    parameters: ActionParameters.default([]),
    request: ActionRequest,
    timeoutSeconds: z.number().int().min(1).max(30).default(10),
    maxBytes: z.number().int().min(100).max(262_144).default(65_536),
    /** Of the answer, what may be kept: `status`, `items[].name`, `$` for all of it. Nothing else is recorded or read. */
    keep: z
      .array(
        z
          .string()
          .trim()
          .regex(
            /^(\$|[\w-]+(\[\d*\])*(\.[\w-]+(\[\d*\])*)*)$/,
            'must be a path such as status, items[0].name, items[].name, or $ for everything',
          ),
      )
      .max(40)
      .default([]),
    /** Whether it changes anything. Such a request is never sent twice for one call. */
    sideEffect: z.boolean().default(false),
    approval: z.enum(['never', 'customer']).default('never'),
    audience: z.enum(['anyone', 'verified']).default('anyone'),
    /** Words that call for it without a model: `where is my order {orderId}`. */
    phrases: Phrases,
    /** What is said then, with slots for parameters and kept fields: `Your order is {status}.` */
    reply: Template.default(''),
    /** What “Try it” begins with. */
    example: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  })
  .superRefine(checkSlots)
export type ServerAction = z.infer<typeof ServerAction>

export const ActionSettings = z.strictObject({
  actions: z
    .array(ServerAction)
    .max(50)
    .superRefine((actions, context) => {
      actions.forEach(({ name }, index) => {
        if (actions.findIndex((other) => other.name === name) < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'name'],
            message: `is there twice: ${name}`,
          })
      })
    })
    .default([]),
})
export type ActionSettings = z.infer<typeof ActionSettings>

/** Every slot must be something that is asked for; what stands in the path must always be there. */
function checkSlots(action: ServerAction, context: z.RefinementCtx<ServerAction>): void {
  const { parameters, request, audience, phrases } = action
  const complain = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  const check = (text: string, path: (string | number)[], isPath = false) => {
    for (const [, slot = ''] of text.matchAll(SLOT)) {
      const parameter = parameters.find(({ name }) => name === slot)
      if (CUSTOMER_SLOTS.includes(slot)) {
        if (audience !== 'verified')
          complain(path, `uses {${slot}}, so the action must be for verified customers only`)
      } else if (!parameter) complain(path, `uses {${slot}}, but there is no such parameter`)
      else if (isPath && !parameter.required)
        complain(path, `uses {${slot}} in the address, so that parameter must be required`)
    }
  }
  check(request.url, ['request', 'url'], true)
  for (const [at, { value }] of request.query.entries())
    check(value, ['request', 'query', at, 'value'])
  for (const [at, { value }] of request.headers.entries())
    check(value, ['request', 'headers', at, 'value'])
  check(textsOf(request.body).join(' '), ['request', 'body'])
  for (const [at, phrase] of phrases.entries()) check(phrase, ['phrases', at])
  if (request.body !== null && request.method === 'GET')
    complain(['request', 'body'], 'must be empty: a GET has none')
}

function textsOf(body: unknown): string[] {
  if (typeof body === 'string') return [body]
  if (body === null || typeof body !== 'object') return []
  return Object.values(body).flatMap(textsOf)
}
