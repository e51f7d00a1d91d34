// What keeps an MCP server from being used, in words that say what to do about it.
import type { McpAuth } from '@baton/contract'
import { statusIn } from './status-in.ts'

export type Trouble = {
  /** What an operator would change. */
  field: 'url' | 'auth'
  words: string
}

export function troubleWith(error: unknown, auth: McpAuth): Trouble {
  const status = statusIn(error)
  if (status === 401) return { field: 'auth', words: refusedWords(auth) }
  if (status === 403) return { field: 'auth', words: FORBIDDEN }
  return { field: 'url', words: statusWords(status) ?? thrownWords(error) }
}

const OAUTH =
  'Signing in by OAuth is not supported yet: for such a server, make a token there and enter it as a bearer token.'
const FORBIDDEN =
  'The server knows the credential and does not allow it this (403). Give it the right there, or enter another one.'

function refusedWords({ kind }: McpAuth): string {
  return kind === 'none'
    ? `The server wants a credential (401). Choose a bearer token or a header under Credential. ${OAUTH}`
    : `The server did not accept the credential (401). Enter it again, or a new one if it has expired. ${OAUTH}`
}

function statusWords(status: number): string | null {
  if (status >= 500)
    return `The server has a fault of its own (${status}). Try again later, or ask whoever runs it.`
  if (status === 404 || status === 405)
    return `There is no MCP server at this address (${status}). Its path often ends in /mcp, and it must speak streamable HTTP.`
  if (status >= 300 && status < 400)
    return `The server sends on to another address (${status}). Enter that one.`
  return null
}

function thrownWords(error: unknown): string {
  if (!(error instanceof Error)) return UNREACHED
  // The platform hides what happened in the cause.
  const inner = error.cause instanceof Error ? error.cause.message : ''
  return (inner || error.message || UNREACHED).slice(0, 500)
}

const UNREACHED = 'The server could not be reached.'
