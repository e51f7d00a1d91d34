// What one line of the HTTP contract is. Server, client and OpenAPI all read the same table.
import type * as z from 'zod'
import type { Right } from './rights.ts'

/**
 * Who may call:
 * - `anyone`: no proof asked
 * - `publishable-key`: a page that names its workspace in the header `x-baton-key`
 * - `participant`: the customer whose token names this conversation, or a human who may read conversations
 * - `writer`: the same customer, or a human who may answer
 * - `customer`: only the customer whose token names this conversation
 * - `device`: a customer on one of their devices, whose token names them and no conversation
 * - `access-key`: another program, with a key that was made for it
 * - a right: a signed-in teammate of the workspace whose role has it
 */
export type Access =
  | 'anyone'
  | 'publishable-key'
  | 'participant'
  | 'writer'
  | 'customer'
  | 'device'
  | 'access-key'
  | Right

export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With parameters in braces, as OpenAPI writes them. */
  path: `/${string}`
  summary: string
  /** Required, so that no endpoint is public by accident. */
  access: Access
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  returns: z.ZodType
  /** Comes line by line, each of them what `returns` says: JSON, as application/x-ndjson. */
  streams?: true
  /** The answer is a text to be kept as a file; `returns` describes its parts. */
  downloads?: true
  /** The answer is the bytes of a file of this type, as they are; `returns` says nothing of them. */
  givesFile?: string
  /** The body is the bytes of a file, as they are: no JSON, and not read before the caller is known. */
  takesFile?: true
  /** How large a body may be, when that is more than usual. */
  maxBytes?: number
  /** What a success is, when it is not 200. */
  status?: 200 | 201
  /** Refusals a caller has to expect, besides those of its access and its input. */
  refuses?: readonly string[]
  /**
   * Edited on top of a version, which its answer has as `version` and a write's body as `baseVersion`. Told with an
   * `ETag`; `If-None-Match` and `If-Match` are understood.
   */
  versioned?: true
  /** Goes away: every answer says so in its headers. */
  deprecated?: Deprecation
}

export type Deprecation = {
  /** The day from which nobody should begin to use it. */
  since: `${number}-${number}-${number}`
  /** The day from which it may be gone. */
  sunset: `${number}-${number}-${number}`
  /** The path of what does it instead, as the contract writes it; null when nothing does. */
  instead: `/${string}` | null
}

export function defineEndpoints<const Table extends Record<string, Endpoint>>(table: Table): Table {
  return table
}

export type ParamsOf<E extends Endpoint> = E['params'] extends z.ZodType
  ? z.output<E['params']>
  : Record<string, never>
export type QueryOf<E extends Endpoint> = E['query'] extends z.ZodType
  ? z.output<E['query']>
  : Record<string, never>
export type BodyOf<E extends Endpoint> = E['body'] extends z.ZodType
  ? z.output<E['body']>
  : undefined
/** What a caller sends: before defaults are filled in. */
export type BodyInput<E extends Endpoint> = E['body'] extends z.ZodType
  ? z.input<E['body']>
  : undefined
export type QueryInput<E extends Endpoint> = E['query'] extends z.ZodType
  ? z.input<E['query']>
  : undefined
export type ResultOf<E extends Endpoint> = z.output<E['returns']>
