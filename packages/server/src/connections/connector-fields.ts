// What a connector or a channel asks for, read from its schema and its words, so that a form can be drawn and nothing is described twice.
import type { ConnectorField } from '@baton/contract'
import { type Connector, secretsOf } from '@baton/integrations'
import * as z from 'zod'

/** Whatever has a form to fill in. */
export type Asker = Pick<Connector, 'settings' | 'form'>

export function fieldsOf({ settings, form }: Asker): ConnectorField[] {
  const sealed = new Set(secretsOf(settings))
  return Object.entries(settings.shape).map(([name, field]) => {
    const { leaf, required, initial, help } = unwrapped(field as z.ZodType)
    const { label = name, placeholder = '', options = {}, when = null } = form[name] ?? {}
    const choices = leaf instanceof z.ZodEnum ? leaf.options.map(String) : []
    return {
      ...{ name, label, placeholder, when, required },
      kind: sealed.has(name) ? 'secret' : kindOf(leaf),
      help: withoutOptional(help),
      default: initial,
      choices: choices.map((value) => ({ value, label: options[value] ?? value })),
      lines: LINES.test(name) || (typeof initial === 'string' && initial.includes('\n')),
    }
  })
}

/** What people paste as it stands in a file, and what is one line for each. */
const LINES = /(privateKey|certificate|json|variables)$/i

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

/** The form says so beside the label. */
function withoutOptional(help: string): string {
  const rest = help.replace(/^optional\b[\s:.,;]*/i, '')
  // What was not cut keeps its letters: it may be a value.
  return rest === help ? help : rest.charAt(0).toUpperCase() + rest.slice(1)
}
