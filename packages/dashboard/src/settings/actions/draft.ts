// An action while it is being edited: lists and JSON are text until it is saved.
import type { ServerAction } from '@baton/contract'

export type Draft = {
  action: ServerAction
  /** JSON, or empty. */
  body: string
  /** One a line. */
  keep: string
  phrases: string
}

export type Parameter = ServerAction['parameters'][number]
export type NamedValue = ServerAction['request']['query'][number]

export function draftOf(action: ServerAction): Draft {
  const { request, keep, phrases } = action
  return {
    action,
    body: request.body === null ? '' : JSON.stringify(request.body, null, 2),
    keep: keep.join('\n'),
    phrases: phrases.join('\n'),
  }
}

export function newAction(): ServerAction {
  return {
    ...{ name: '', title: '', description: '', enabled: true, parameters: [] },
    request: { method: 'GET', url: '', query: [], headers: [], body: null },
    ...{ timeoutSeconds: 10, maxBytes: 65_536, keep: [], sideEffect: false, approval: 'never' },
    ...{ audience: 'anyone', phrases: [], reply: '', example: {} },
  }
}

/** Null for a body that is no JSON. */
export function actionOf({ action, body, keep, phrases }: Draft): ServerAction | null {
  const read = bodyOf(body)
  if (!read) return null
  return {
    ...action,
    ...{ name: action.name.trim(), keep: linesOf(keep), phrases: linesOf(phrases) },
    request: { ...action.request, url: action.request.url.trim(), body: read.value },
  }
}

export function newParameter(type: Parameter['type'], from?: Parameter): Parameter {
  const { name = '', description = '', required = true } = from ?? {}
  const shared = { name, description, required }
  switch (type) {
    case 'string':
      return { type, ...shared, maxLength: 200 }
    case 'enum':
      return { type, ...shared, options: [] }
    case 'number':
    case 'boolean':
    case 'date':
      return { type, ...shared }
  }
}

/** The action with another parameter in its place, or without it. Its example goes with its name. */
export function withParameter(
  { parameters, example }: ServerAction,
  index: number,
  changed: Parameter | null,
): Pick<ServerAction, 'parameters' | 'example'> {
  const before = parameters[index]?.name ?? ''
  const after = { parameters: replaced(parameters, index, changed), example }
  if (before === changed?.name || parameters.filter(({ name }) => name === before).length > 1)
    return after
  const { [before]: mine, ...others } = example
  const moved = changed && mine !== undefined ? { [changed.name]: mine } : {}
  return { ...after, example: { ...others, ...moved } }
}

/** What “Try it” begins with for one parameter; nothing when it is empty. */
export function withExample(
  { example }: ServerAction,
  name: string,
  text: string,
): Pick<ServerAction, 'example'> {
  const { [name]: _, ...others } = example
  return { example: text === '' ? others : { ...others, [name]: text } }
}

/** Whoever replaces an entry of a list replaces the list. */
export function replaced<Item>(list: readonly Item[], index: number, item: Item | null): Item[] {
  return list.flatMap((each, at) => (at === index ? (item === null ? [] : [item]) : [each]))
}

function bodyOf(text: string): { value: ServerAction['request']['body'] } | null {
  if (text.trim() === '') return { value: null }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
