// What a page says it can do, in the form the server takes. A mistake is told to whoever wrote the page, in the console.
import type { ClientAction } from '@baton/contract'

export type ActionParameter = {
  type?: 'string' | 'number' | 'boolean' | 'enum' | 'date'
  description?: string
  required?: boolean
  pattern?: string
  maxLength?: number
  min?: number
  max?: number
  options?: string[]
}

export type HostAction = {
  description: string
  title?: string
  parameters?: Record<string, ActionParameter>
  /** `customer`: the customer is asked each time, which is also what happens when nothing is said. */
  approval?: 'never' | 'customer'
  sideEffect?: boolean
  /** Words that call for it without a model. */
  phrases?: string[]
  reply?: string
  /** What it returns is the result; what it throws is the failure. */
  run(input: Record<string, unknown>): unknown
}

export type HostActions = Record<string, HostAction>

export function told(acts: HostActions): { actions: ClientAction[]; mistakes: string[] } {
  const mistakes: string[] = []
  const actions = Object.entries(acts).flatMap(([name, action]) => {
    const { run, parameters = {}, ...rest } = action
    if (typeof run !== 'function' || !rest.description) {
      mistakes.push(`${name} needs a description and a function called run`)
      return []
    }
    const list = Object.entries(parameters).map(([parameter, { type = 'string', ...of }]) => ({
      ...{ name: parameter, type },
      ...of,
    }))
    return [{ name, ...rest, parameters: list } as unknown as ClientAction]
  })
  return { actions, mistakes }
}
