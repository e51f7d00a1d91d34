// Everything the assistant may do in one conversation, from three sources, in one shape.
import type { ToolSpec } from '@baton/agent'
import type {
  ActionParameter,
  ActionSettings,
  AllowedTool,
  ClientAction,
  McpServer,
  McpSettings,
  ServerAction,
} from '@baton/contract'
import {
  type Conversation,
  checkInput,
  fieldsInWords,
  fillReply,
  inputSchemaOf,
  matchPhrase,
} from '@baton/core'

export type Offer = {
  spec: ToolSpec
  /** What people read. */
  title: string
  approval: boolean
  /** What is wrong with an input, or the input as it may be used. */
  check(
    input: unknown,
  ): ReturnType<typeof checkInput> | { ok: true; input: Record<string, unknown> }
  how:
    | { source: 'server'; action: ServerAction }
    | { source: 'mcp'; server: McpServer; tool: AllowedTool }
    | { source: 'client' }
}

type Given = {
  actions: ActionSettings
  mcp: McpSettings
  /** False for a tool whose server has changed it since an operator allowed it. */
  isOffered(server: McpServer, tool: AllowedTool): boolean
}

/** Of two with one name the operator's counts: a page must not stand in for it. */
export function offersFor(conversation: Conversation, { actions, mcp, isOffered }: Given): Offer[] {
  const verified = conversation.customer?.verified === true
  const all = [
    ...actions.actions
      .filter(({ enabled, audience }) => enabled && (audience === 'anyone' || verified))
      .map(serverOffer),
    ...mcp.servers
      .filter(({ enabled }) => enabled)
      .flatMap((server) =>
        server.tools
          .filter((tool) => isOffered(server, tool))
          .map((tool) => mcpOffer(server, tool)),
      ),
    ...conversation.declared.map(clientOffer),
  ]
  return [
    ...new Map(all.toReversed().map((offer) => [offer.spec.name, offer])).values(),
  ].toReversed()
}

function serverOffer(action: ServerAction): Offer {
  const { name, description, parameters, sideEffect, title, approval, phrases, reply } = action
  return {
    spec: {
      ...{ name, source: 'server', description, sideEffect },
      inputSchema: inputSchemaOf(parameters),
      ...spoken(parameters, phrases, reply),
    },
    title: title || name,
    approval: approval === 'customer',
    check: (input) => checkInput(parameters, input),
    how: { source: 'server', action },
  }
}

function clientOffer(action: ClientAction): Offer {
  const { name, description, parameters, sideEffect, title, approval, phrases, reply } = action
  return {
    spec: {
      ...{ name, source: 'client', sideEffect },
      // Any page can say anything of itself: who reads it is told where it comes from.
      description: `(Offered by the page the customer is on.) ${description}`,
      inputSchema: inputSchemaOf(parameters),
      ...spoken(parameters, phrases, reply),
    },
    title: title || name,
    approval: approval === 'customer',
    check: (input) => checkInput(parameters, input),
    how: { source: 'client' },
  }
}

const MAX_NAME = 64

function mcpOffer(server: McpServer, tool: AllowedTool): Offer {
  const plain = tool.name.replace(/[^\w-]/g, '_')
  return {
    spec: {
      name: `${server.name}__${plain}`.slice(0, MAX_NAME),
      source: `mcp:${server.name}`,
      description: tool.description,
      inputSchema: tool.inputSchema,
      sideEffect: !tool.readOnly,
    },
    title: tool.title || tool.name,
    approval: tool.approval === 'customer',
    check: isObject,
    how: { source: 'mcp', server, tool },
  }
}

function isObject(input: unknown): ReturnType<Offer['check']> {
  if (input !== null && typeof input === 'object' && !Array.isArray(input))
    return { ok: true, input: input as Record<string, unknown> }
  return { ok: false, errors: [{ field: 'input', message: 'must be an object' }] }
}

function spoken(
  parameters: readonly ActionParameter[],
  phrases: readonly string[],
  reply: string,
): Pick<ToolSpec, 'match' | 'reply'> {
  if (phrases.length === 0) return {}
  return {
    match(text) {
      for (const phrase of phrases) {
        const input = matchPhrase(phrase, parameters, text)
        if (input) return input
      }
      return null
    },
    reply: (input, data) => {
      const known = { ...(data !== null && typeof data === 'object' ? data : {}), ...input }
      return reply === '' ? fieldsInWords(data) : fillReply(reply, known)
    },
  }
}
