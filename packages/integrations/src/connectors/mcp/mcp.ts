// Any MCP server that can open a ticket. Without more settings it is the tool that assistants have agreed on:
// create_support_ticket, with subject, description and customer_email, which answers a ticket_id.
import type { Ticket } from '@baton/contract'
import { type Comment, defineConnector, type TicketRequest } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { lineText, textStory } from '../../render/story.ts'
import { atServer, type Said, type Tools } from './connection.ts'
import { argumentsOf, has, namesIn, Settings, type Values } from './settings.ts'

const MAX_STORY = 20_000

export const mcp = defineConnector({
  name: 'mcp',
  title: 'MCP server',
  about: {
    once: 'A tool has no key of its own. Where your create tool takes our key, or a lookup tool finds a ticket by it, a lost answer is cleared up before anything is done again. Otherwise it is not repeated: a person is asked to look. What remains is a crash in the middle of a call.',
    back: 'Nothing comes back by itself. Every ticket holds a link: whoever opens it answers the customer in Baton.',
    setUp: [
      'Enter the address of the MCP server and, if it wants one, a token.',
      'Say which of its tools opens a ticket, and what our fields are called there.',
      'Better: map “key” to an argument that the tool keeps, and name a lookup tool that finds a ticket by it.',
      'Press Test: it compares these names with what the server says of its tools.',
    ],
  },
  settings: Settings,
  form: {
    url: { label: 'Server address', placeholder: 'https://mcp.example.com/mcp' },
    token: { label: 'Access token' },
    tokenHeader: { label: 'Header for the token', placeholder: 'X-Api-Key' },
    createTool: { label: 'Tool that opens a ticket' },
    createArguments: { label: 'What it is given' },
    emailIfUnknown: { label: 'Address in place of an unknown one' },
    ticketId: { label: 'Where the answer has the ticket’s id' },
    ticketUrl: { label: 'Where the answer has its address' },
    lookupTool: { label: 'Tool that finds a ticket', placeholder: 'find_support_ticket' },
    lookupArguments: { label: 'What that is given' },
    commentTool: { label: 'Tool that adds a comment', placeholder: 'add_ticket_comment' },
    commentArguments: { label: 'What that one is given' },
    statusTool: { label: 'Tool that changes the status', placeholder: 'set_ticket_status' },
    statusArguments: { label: 'What that tool is given' },
    openStatus: { label: 'Their word for open' },
    solvedStatus: { label: 'Their word for solved' },
  },
  baseUrl: ({ url }) => url,

  connect(settings, io) {
    const { createTool, lookupTool, commentTool, statusTool } = settings
    const visit = <Result>(errand: (tools: Tools) => Promise<Result>) =>
      atServer(settings, io, errand)
    const opensOnce = lookupTool !== '' || has(settings.createArguments, 'key')

    async function find(tools: Tools, key: string): Promise<Ticket | null> {
      if (lookupTool === '') return null
      const input = argumentsOf(settings.lookupArguments, { key })
      return ticketIn(settings, await tools.call(lookupTool, input, true))
    }

    return {
      findTicket: (key) => visit((tools) => find(tools, key)),

      openTicket: (request, { key, again }) =>
        visit(async (tools) => {
          const known = again ? await find(tools, key) : null
          if (known) return known
          const input = toNewTicket(settings, request, key)
          const answer = await tools.call(createTool, input, opensOnce)
          return ticketIn(settings, answer) ?? withoutId(settings, answer, lookupTool !== '')
        }),

      // A tool that cannot tell a note from an answer might show it to the customer: it is not told.
      async addComment(ticket, comment, { key }) {
        const isNote = comment.kind === 'note'
        if (commentTool === '' || (isNote && !has(settings.commentArguments, 'isPublic')))
          return { ids: [] }
        const input = argumentsOf(settings.commentArguments, toComment(ticket, comment, key))
        await visit((tools) =>
          tools.call(commentTool, input, has(settings.commentArguments, 'key')),
        )
        return { ids: [key] }
      },

      ...(statusTool === ''
        ? {}
        : {
            async setStatus(ticket, status, attempt) {
              const { solvedStatus, openStatus, statusArguments } = settings
              const input = argumentsOf(statusArguments, {
                ticketId: ticket.id,
                status: status === 'solved' ? solvedStatus : openStatus,
                key: attempt?.key,
              })
              // To set the same status twice is to set it once.
              await visit((tools) => tools.call(statusTool, input, true))
            },
          }),

      test: () => visit((tools) => compared(settings, tools)),
    }
  },
})

function toNewTicket(settings: Settings, { packet, fields }: TicketRequest, key: string) {
  const { subject, customer, reason, summary, nextStep, link, locale, conversationId } = packet
  const values: Values = {
    ...{ subject, summary, nextStep, link, locale, conversationId, key },
    description: textStory(packet, { most: MAX_STORY }),
    email: customer.email ?? settings.emailIfUnknown,
    name: customer.name,
    customerId: customer.id,
    reason: reason.detail || reason.trigger,
  }
  return { ...fields, ...argumentsOf(settings.createArguments, values) }
}

function toComment(ticket: Ticket, { lines, kind }: Comment, key: string): Values {
  return {
    ...{ ticketId: ticket.id, key, isPublic: kind === 'conversation' },
    text: lines.map(lineText).join('\n\n'),
    author: lines[0]?.name ?? lines[0]?.by,
  }
}

/** Of a list, the first. */
function ticketIn({ ticketId, ticketUrl }: Settings, { data }: Said): Ticket | null {
  const id = wordAt(data, ticketId)
  if (id === null || id.length > 300) return null
  const url = wordAt(data, ticketUrl) ?? ''
  return {
    ...{ id, number: id.slice(0, 100), memo: {} },
    url: /^https?:\/\//.test(url) && url.length <= 2_000 ? url : '',
  }
}

function wordAt(data: unknown, path: string): string | null {
  const first = firstOf(data)
  const found = path.split('.').reduce<unknown>((at, name) => {
    const here = firstOf(at)
    return here !== null && typeof here === 'object' ? (here as Named)[name] : undefined
  }, first)
  return (typeof found === 'string' && found !== '') || typeof found === 'number'
    ? String(found)
    : null
}

type Named = Record<string, unknown>

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

/** It was called and has not failed, so there probably is a ticket. */
function withoutId({ createTool, ticketId }: Settings, { text }: Said, retry: boolean): never {
  const said = text.replace(/\s+/g, ' ').slice(0, 200)
  throw new DeliveryError(
    `The answer of ${createTool} has no “${ticketId}”: ${said || 'nothing'}. Correct where the id is; look there whether a ticket was opened.`,
    { retry, unknown: true },
  )
}

/** Every tool that is named exists and takes what we send; what it wants besides is said. */
async function compared(settings: Settings, tools: Tools): Promise<string> {
  const listed = await tools.list()
  const used = [
    [settings.createTool, settings.createArguments],
    [settings.lookupTool, settings.lookupArguments],
    [settings.commentTool, settings.commentArguments],
    [settings.statusTool, settings.statusArguments],
  ] as const
  const words = used.flatMap(([name, mapped]) => {
    if (name === '') return []
    const { properties = {}, required = [] } = schemaOf(listed, name)
    const names = namesIn(mapped)
    const taken = Object.keys(properties)
    const strange = names.find((one) => !taken.includes(one))
    if (strange) throw mended(`${name} takes no “${strange}”. It takes: ${taken.join(', ')}.`)
    const wanted = required.filter((one) => !names.includes(one))
    return wanted.length > 0 ? [`${name} (it also wants ${wanted.join(', ')})`] : [name]
  })
  return `${tools.server}: ${words.join(', ')}`
}

function schemaOf(listed: Listed, name: string): Listed[number]['inputSchema'] {
  const tool = listed.find((one) => one.name === name)
  if (tool) return tool.inputSchema
  const known = listed.map((one) => one.name).join(', ')
  throw mended(`It has no tool “${name}”. It has: ${known.slice(0, 300) || 'none'}.`)
}

type Listed = Awaited<ReturnType<Tools['list']>>

function mended(words: string): DeliveryError {
  return new DeliveryError(words, { retry: false })
}
