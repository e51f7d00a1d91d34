// What the host application can do for the assistant: told when a conversation begins or the list changes, done at most
// once, and answered.
import type { ActionState } from '@baton/core'
import { openActions } from '@baton/core'
import { type ActionParameter, createRunner, type HostActions, told } from '../actions/index.ts'
import type { Session } from '../session-type.ts'
import type { Storage } from '../storage.ts'

export type ActionDefinition = {
  /** Small letters first, then letters, digits and _. */
  name: string
  /** For the assistant: what it does, and when it helps. */
  description: string
  /** What people read in place of the name. */
  title?: string
  /** What it is asked with. Without `required: true` the assistant may leave it out. */
  options?: Record<string, ActionParameter>
  /** The customer is asked each time before it is done. */
  approvalRequired?: boolean
  /** False for what only looks. */
  sideEffect?: boolean
  /** Words that call for it without a model. */
  phrases?: string[]
  /** What is said when it is done: `Your cart holds {count} things.` */
  reply?: string
}

export type ActionCallOf = { name: string; options: Record<string, unknown> }

export type PageActions = {
  /** Says what there is now; tells the server only what is new. */
  offer(actions: readonly ActionDefinition[]): void
  /** Does what is asked for and needs no leave. */
  look(): void
  decide(callId: string, isAllowed: boolean): Promise<void>
}

type Options = {
  session: Session
  storage: Storage
  /** What it returns is the result, what it throws is the failure. */
  run(call: ActionCallOf): unknown
  onError(error: Error): void
}

export function pageActions({ session, storage, run, onError }: Options): PageActions {
  const runner = createRunner(session, storage)
  let acts: HostActions = {}
  let offered = '[]'

  /** A list that is refused must not keep the customer from writing. */
  async function tell(): Promise<void> {
    const { actions, mistakes } = told(acts)
    for (const mistake of mistakes) onError(new Error(`availableActions: ${mistake}`))
    if (actions.length === 0 && offered === '[]') return
    try {
      await session.act((api, { params, headers }) =>
        api.declareActions({ params, body: { actions } }, { headers }),
      )
    } catch (error) {
      onError(error as Error)
    }
  }

  function waiting(): ActionState[] {
    return openActions(session.getSnapshot().conversation)
  }

  session.beforeFirst(tell)
  return {
    offer(actions) {
      const now = JSON.stringify(actions)
      if (now === offered) return
      offered = now
      acts = Object.fromEntries(actions.map((each) => [each.name, asHosted(each, run)]))
      void tell()
      this.look()
    },
    look() {
      for (const action of waiting())
        if (action.call.source === 'client' && !action.approval) void runner.run(action, acts)
    },
    async decide(callId, isAllowed) {
      const action = waiting().find(({ call }) => call.callId === callId)
      // Decided in another tab, or too late: the log says what became of it.
      if (action) await runner.decide(action, isAllowed, acts)
    },
  }
}

function asHosted(
  { name, options = {}, approvalRequired = false, ...rest }: ActionDefinition,
  run: Options['run'],
): HostActions[string] {
  const parameters = Object.entries(options).map(([option, of]) => {
    return [option, { ...of, required: of.required ?? false }]
  })
  return {
    ...rest,
    parameters: Object.fromEntries(parameters),
    approval: approvalRequired ? 'customer' : 'never',
    run: (input) => run({ name, options: input }),
  }
}
