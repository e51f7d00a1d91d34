// The shape of the API: what each call takes and answers, field by field, so that it can be compared with what it was.
// Limits, such as how long a text may be, are no part of it.

import * as z from 'zod'
import {
  ConversationEvent,
  type Endpoint,
  endpoints,
  SETTINGS,
} from '../packages/contract/src/index.ts'
import { WEBHOOK_EVENTS } from '../packages/server/src/routes/openapi-webhooks.ts'

/** Each field with its kinds and words, such as `null | string`; one that may be missing ends in `?`. */
export type Fields = Record<string, string>
export type Shape = { call: string; takes: Fields; tells: Fields }
/** By name. What programs read and write without a call of its own stands beside the calls. */
export type ApiShape = Record<string, Shape>

export function presentShape(): ApiShape {
  const settings = Object.entries(SETTINGS).map(([part, schema]) => [
    `settings ${part}`,
    { call: '', takes: fieldsOf('', schema, 'input'), tells: fieldsOf('', schema, 'output') },
  ])
  const webhooks = Object.entries(WEBHOOK_EVENTS).map(([type, { data }]) => [
    `webhook ${type}`,
    { call: '', takes: {}, tells: fieldsOf('', data, 'output') },
  ])
  const events = { call: '', takes: {}, tells: fieldsOf('', ConversationEvent, 'output') }
  return {
    ...shapeOfCalls(endpoints),
    'events of a conversation': events,
    ...Object.fromEntries([...settings, ...webhooks]),
  }
}

export function shapeOfCalls(table: Record<string, Endpoint>): ApiShape {
  const names = Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(names.map(([name, endpoint]) => [name, shapeOf(endpoint)]))
}

function shapeOf({ method, path, access, query, body, returns, ...rest }: Endpoint): Shape {
  const takes: Fields = {
    '': 'object',
    ...(rest.takesFile ? { bytes: 'file' } : {}),
    ...(query ? fieldsOf('query', query, 'input') : {}),
    // An address without a query may get one, of which nothing need be said.
    query: 'object?',
    ...(body ? fieldsOf('body', body, 'input') : {}),
  }
  // What `if-match` may say instead need not be in the body.
  if (rest.versioned && takes['body.baseVersion']) takes['body.baseVersion'] += '?'
  // A body of which everything may be left out may itself be.
  const needs = Object.keys(takes).some(
    (field) => /^body\.\w+$/.test(field) && !takes[field]?.endsWith('?'),
  )
  if (takes.body && !needs) takes.body += '?'
  const as = (rest.streams && 'lines') || (rest.downloads && 'a file') || 'JSON'
  const call = `${method} ${path} for ${access}: ${rest.status ?? 200} with ${as}`
  return { call, takes, tells: fieldsOf('', returns, 'output') }
}

type Json = {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Json[]
  oneOf?: Json[]
  items?: Json
  prefixItems?: Json[]
  properties?: Record<string, Json>
  additionalProperties?: Json | boolean
  required?: string[]
  $ref?: string
  $defs?: Record<string, Json>
}
type Walk = { fields: Fields; root: Json }

function fieldsOf(path: string, schema: z.ZodType, io: 'input' | 'output'): Fields {
  const root = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  const fields: Fields = {}
  walk({ fields, root }, path, root, false, [])
  return fields
}

function walk(into: Walk, path: string, schema: Json, mayMiss: boolean, within: Json[]): void {
  const options = alternatives(into.root, schema)
  const kinds = [...new Set(options.flatMap(kindsOf))].sort().join(' | ')
  into.fields[path] = `${kinds}${mayMiss ? '?' : ''}`
  // What contains itself is told once.
  const fresh = options.filter((option) => !within.includes(option))
  const below = [...within, ...fresh]
  for (const option of fresh) {
    const { additionalProperties, items, prefixItems = [], properties } = option
    if (typeof additionalProperties === 'object' && !properties)
      walk(into, `${path}{}`, additionalProperties, false, below)
    for (const one of items ? [items, ...prefixItems] : prefixItems)
      walk(into, `${path}[]`, one, false, below)
  }
  for (const [label, { properties = {}, required }] of variants(fresh)) {
    const here = label === '' ? path : `${path}(${label})`
    if (label !== '') into.fields[here] = 'object'
    for (const [name, type] of Object.entries(properties))
      walk(into, here === '' ? name : `${here}.${name}`, type, !required?.includes(name), below)
  }
}

/** A union within a union is one union; a reference is what it names. */
function alternatives(root: Json, schema: Json): Json[] {
  if (schema.$ref === '#') return alternatives(root, root)
  const named = schema.$ref && root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  if (named) return alternatives(root, named)
  const options = schema.anyOf ?? schema.oneOf
  if (options) return options.flatMap((option) => alternatives(root, option))
  if (schema.enum) return schema.enum.map((value) => ({ const: value }))
  return [schema]
}

function kindsOf(schema: Json): string[] {
  if ('const' in schema) return [JSON.stringify(schema.const)]
  return [schema.type ?? 'any'].flat()
}

/** Known by the words they carry, never by their place among the others; those without a word are one. */
function variants(options: Json[]): Map<string, Json> {
  const known = new Map<string, Json>()
  for (const option of options) {
    const { properties, required = [] } = option
    if (!properties) continue
    const [label = ''] = required.flatMap((name) => {
      const word = properties[name]?.const
      return typeof word === 'string' ? [word] : []
    })
    const before = known.get(label)
    known.set(label, before ? both(before, option) : { properties, required })
  }
  return known
}

function both(one: Json, other: Json): Json {
  const properties = { ...one.properties }
  for (const [name, type] of Object.entries(other.properties ?? {}))
    properties[name] = properties[name] ? { anyOf: [properties[name], type] } : type
  const required = one.required?.filter((name) => other.required?.includes(name)) ?? []
  return { properties, required }
}
