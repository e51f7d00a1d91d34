// What an action is asked with, checked before anything is done: a model's, a page's or a customer's words are data.
import type { ActionParameter } from '@baton/contract'

export type Checked =
  | { ok: true; input: Record<string, string | number | boolean> }
  | { ok: false; errors: { field: string; message: string }[] }

/** Takes what is declared and nothing else. A text that says a number is one: models and forms often write it so. */
export function checkInput(parameters: readonly ActionParameter[], given: unknown): Checked {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return { ok: false, errors: [{ field: 'input', message: 'must be an object' }] }
  const input: Record<string, string | number | boolean> = {}
  const errors: { field: string; message: string }[] = []
  const values = given as Record<string, unknown>
  for (const field of Object.keys(values))
    if (!parameters.some(({ name }) => name === field))
      errors.push({ field, message: 'is not asked for' })
  for (const parameter of parameters) {
    const value = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined
    if (value === undefined || value === null || value === '') {
      if (parameter.required) errors.push({ field: parameter.name, message: 'is missing' })
      continue
    }
    const read = readValue(parameter, value)
    if ('wrong' in read) errors.push({ field: parameter.name, message: read.wrong })
    else input[parameter.name] = read.value
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, input }
}

/** For models and for pages that draw a form. */
export function inputSchemaOf(parameters: readonly ActionParameter[]): Record<string, unknown> {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((each) => [each.name, schemaOf(each)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

type Read = { value: string | number | boolean } | { wrong: string }

function readValue(parameter: ActionParameter, value: unknown): Read {
  switch (parameter.type) {
    case 'string':
      return readText(parameter, typeof value === 'number' ? String(value) : value)
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = parameter
      const number = typeof value === 'string' ? Number(value.trim()) : value
      if (typeof number !== 'number' || !Number.isFinite(number))
        return { wrong: 'must be a number' }
      if (number < min) return { wrong: `must be at least ${min}` }
      return number > max ? { wrong: `must be at most ${max}` } : { value: number }
    }
    case 'boolean':
      if (value === 'true' || value === 'false') return { value: value === 'true' }
      return typeof value === 'boolean' ? { value } : { wrong: 'must be true or false' }
    case 'enum': {
      const wanted = String(value).toLowerCase()
      const option = parameter.options.find((each) => each.toLowerCase() === wanted)
      if (option === undefined) return { wrong: `must be one of ${parameter.options.join(', ')}` }
      return { value: option }
    }
    case 'date':
      return isDate(value) ? { value } : { wrong: 'must be a date such as 2026-05-31' }
  }
}

function readText(
  { maxLength, pattern }: Extract<ActionParameter, { type: 'string' }>,
  value: unknown,
): Read {
  if (typeof value !== 'string') return { wrong: 'must be text' }
  const text = value.trim()
  if (text.length > maxLength) return { wrong: `must be at most ${maxLength} characters` }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
    return { wrong: 'must not hold control characters' }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text))
    return { wrong: `must match ${pattern}` }
  return { value: text }
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const read = new Date(`${value}T00:00:00Z`)
  // The 31st of April would be the 1st of May.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value)
}

function schemaOf(parameter: ActionParameter): Record<string, unknown> {
  const { description } = parameter
  const described = description === '' ? {} : { description }
  switch (parameter.type) {
    case 'string': {
      const { maxLength, pattern } = parameter
      return {
        type: 'string',
        ...described,
        maxLength,
        ...(pattern ? { pattern: `^(?:${pattern})$` } : {}),
      }
    }
    case 'number': {
      const { min, max } = parameter
      const bounds = {
        ...(min === undefined ? {} : { minimum: min }),
        ...(max === undefined ? {} : { maximum: max }),
      }
      return { type: 'number', ...described, ...bounds }
    }
    case 'boolean':
      return { type: 'boolean', ...described }
    case 'enum':
      return { type: 'string', enum: parameter.options, ...described }
    case 'date':
      return { type: 'string', format: 'date', ...described }
  }
}
