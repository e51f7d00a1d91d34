// What an operator tells of an MCP server: which of its tools do what, and what our fields are called there.
import * as z from 'zod'
import { secret } from '../../secret.ts'

export const CREATE_FIELDS = [
  ...['subject', 'description', 'email', 'name', 'key', 'link', 'reason', 'summary', 'nextStep'],
  ...['locale', 'conversationId', 'customerId'],
]
const LOOKUP_FIELDS = ['key']
const COMMENT_FIELDS = ['ticketId', 'text', 'author', 'isPublic', 'key']
const STATUS_FIELDS = ['ticketId', 'status', 'key']

const toolName = z
  .string()
  .trim()
  .regex(/^[\w./-]{0,128}$/, 'must be the name of a tool, without spaces')

export const Settings = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .describe('Of the MCP server (streamable HTTP)'),
    token: secret('Optional: what the server wants to see').optional(),
    tokenHeader: z
      .string()
      .regex(/^[\w-]{0,100}$/, 'must be the name of a header')
      .default('')
      .describe('Optional: the header for the token, when it is not “Authorization: Bearer …”'),
    createTool: toolName.min(1).default('create_support_ticket').describe('Opens a ticket'),
    createArguments: mapping(
      CREATE_FIELDS,
      'subject = subject, description = description, email = customer_email',
    ),
    emailIfUnknown: z
      .string()
      .max(320)
      .default('')
      .describe('Sent when the customer has left no address; empty leaves the argument out'),
    ticketId: pathTo('ticket_id').describe('Where its answer holds the id, such as ticket.id'),
    ticketUrl: pathTo('url').describe(
      'Where its answer holds the address of the ticket, if it does',
    ),
    lookupTool: toolName.default('').describe('Optional: finds a ticket by our key'),
    lookupArguments: mapping(LOOKUP_FIELDS, 'key = key'),
    commentTool: toolName.default('').describe('Optional: adds a comment'),
    commentArguments: mapping(COMMENT_FIELDS, 'ticketId = ticket_id, text = comment'),
    statusTool: toolName.default('').describe('Optional: changes the status'),
    statusArguments: mapping(STATUS_FIELDS, 'ticketId = ticket_id, status = status'),
    openStatus: z.string().min(1).max(100).default('open').describe('The status “open” there'),
    solvedStatus: z
      .string()
      .min(1)
      .max(100)
      .default('solved')
      .describe('The status “solved” there'),
  })
  .refine(({ lookupTool, createArguments }) => lookupTool === '' || has(createArguments, 'key'), {
    path: ['createArguments'],
    message: 'must send the key when a tool looks for it: add key = …',
  })
export type Settings = z.output<typeof Settings>

export type Values = Record<string, string | boolean | undefined>

/** Our values under their names there; what is not mapped or not known is left out. */
export function argumentsOf(mapped: string, values: Values): Record<string, string | boolean> {
  const named: Record<string, string | boolean> = {}
  for (const [ours, theirs] of pairsIn(mapped)) {
    const value = values[ours]
    if (value !== undefined && value !== '') named[theirs] = value
  }
  return named
}

export function has(mapped: string, field: string): boolean {
  return pairsIn(mapped).some(([ours]) => ours === field)
}

/** The names there. */
export function namesIn(mapped: string): string[] {
  return pairsIn(mapped).map(([, theirs]) => theirs)
}

function pairsIn(mapped: string): [ours: string, theirs: string][] {
  return mapped
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [ours = '', theirs = ''] = line.split('=').map((part) => part.trim())
      return [ours, theirs]
    })
}

function mapping(fields: readonly string[], usual: string) {
  return z
    .string()
    .max(2_000)
    .superRefine((mapped, context) => {
      for (const [ours, theirs] of pairsIn(mapped)) {
        const problem = fields.includes(ours)
          ? /^[\w.-]{1,128}$/.test(theirs)
            ? null
            : `says nothing after “${ours} =”: the name of an argument is missing`
          : `knows no field “${ours}”: there are ${fields.join(', ')}`
        if (problem) context.addIssue({ code: 'custom', message: problem })
      }
    })
    .default(usual)
    .describe(`our field = its argument, separated by commas; ours are ${fields.join(', ')}`)
}

function pathTo(usual: string) {
  return z
    .string()
    .regex(/^[\w.-]{1,200}$/, 'must be names with dots between them')
    .default(usual)
}
