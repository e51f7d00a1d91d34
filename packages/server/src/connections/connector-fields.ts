// What a connector asks for, read from its schema, so that a form can be drawn and nothing is described twice.
import type { ConnectorField } from '@baton/contract'
import { secretsOf } from '@baton/integrations'
import * as z from 'zod'

export function fieldsOf(settings: z.ZodObject): ConnectorField[] {
  const sealed = new Set(secretsOf(settings))
  return Object.entries(settings.shape).map(([name, field]) => {
    const { leaf, required, initial, help } = unwrapped(field as z.ZodType)
    const { label } = leaf.meta() ?? {}
    return {
      name,
      kind: sealed.has(name) ? 'secret' : kindOf(leaf),
      label: typeof label === 'string' ? label : labelOf(name),
      help: withoutOptional(help),
      required,
      default: initial,
      choices: leaf instanceof z.ZodEnum ? leaf.options.map(String) : [],
      lines: LINES.test(name) || (typeof initial === 'string' && initial.includes('\n')),
    }
  })
}

/** What people paste as it stands in a file. */
const LINES = /(privateKey|certificate|json)$/i

type Unwrapped = {
  leaf: z.ZodType
  required: boolean
  initial: ConnectorField['default']
  help: string
}

function unwrapped(field: z.ZodType): Unwrapped {
  const help = field.description ?? ''
  if (field instanceof z.ZodDefault) {
    const inner = unwrapped(field.def.innerType as z.ZodType)
    const { defaultValue } = field.def
    const initial = ['string', 'number', 'boolean'].includes(typeof defaultValue)
      ? (defaultValue as ConnectorField['default'])
      : null
    return { ...inner, required: false, initial, help: help || inner.help }
  }
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable) {
    const inner = unwrapped(field.unwrap() as z.ZodType)
    return { ...inner, required: false, help: help || inner.help }
  }
  if (field instanceof z.ZodPipe) {
    const inner = unwrapped(field.def.in as z.ZodType)
    return { ...inner, help: help || inner.help }
  }
  return { leaf: field, required: true, initial: null, help }
}

function kindOf(leaf: z.ZodType): ConnectorField['kind'] {
  if (leaf instanceof z.ZodNumber) return 'number'
  if (leaf instanceof z.ZodBoolean) return 'boolean'
  return leaf instanceof z.ZodEnum ? 'choice' : 'text'
}

const SHORT: Record<string, string> = { api: 'API', url: 'URL', id: 'ID', mcp: 'MCP', jwt: 'JWT' }

/** `clientSecret` becomes “Client secret”. */
function labelOf(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => SHORT[word.toLowerCase()] ?? word.toLowerCase())
  const label = words.join(' ')
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** The form says so beside the label. */
function withoutOptional(help: string): string {
  const rest = help.replace(/^optional\b[\s:.,;]*/i, '')
  // What was not cut keeps its letters: it may be a value.
  return rest === help ? help : rest.charAt(0).toUpperCase() + rest.slice(1)
}
