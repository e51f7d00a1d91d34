// The HTTP contract as an OpenAPI 3.1 document. Its schemas are JSON Schema 2020-12, which zod writes itself.
import { type Access, type Endpoint, endpoints, Problem, type Right } from '@baton/contract'
import { mayDo } from '@baton/core'
import * as z from 'zod'
import { conditions, goingAwayNote, headersOf, versionAnswers } from './openapi-headers.ts'
import { webhookOperations } from './openapi-webhooks.ts'

type Json = { [key: string]: unknown }

export function openApiDocument(
  serverUrl: string,
  version: string,
  table: Record<string, Endpoint> = endpoints,
): Json {
  const paths: Record<string, Json> = {}
  for (const [name, endpoint] of Object.entries(table)) {
    const path = paths[endpoint.path] ?? {}
    path[endpoint.method.toLowerCase()] = operation(name, endpoint)
    paths[endpoint.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baton',
      version,
      description:
        'Hands a conversation from an AI support assistant to a person. Sending a POST again is harmless: ids are chosen by the sender, and what is done already stays as it is.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: serverUrl }],
    tags: [
      { name: 'Customers' },
      { name: 'Humans' },
      { name: 'Programs' },
      { name: 'Operators' },
      { name: 'Server' },
    ],
    paths,
    webhooks: webhookOperations((type) => schema(type, 'output')),
    components: {
      schemas: { Problem: schema(Problem, 'output') },
      securitySchemes: {
        publishableKey: { type: 'apiKey', in: 'header', name: 'x-baton-key' },
        conversationToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        accessKey: { type: 'http', scheme: 'bearer' },
        deviceToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: 'baton.session_token' },
      },
    },
  }
}

function operation(name: string, endpoint: Endpoint): Json {
  const { access, body, params, query, summary, status = 200, refuses = [] } = endpoint
  return {
    operationId: name,
    summary,
    ...goingAwayNote(endpoint),
    tags: [tagOf(access)],
    security: securityOf(access),
    parameters: [
      ...parameters(params, 'path'),
      ...parameters(query, 'query'),
      ...(name === 'createConversation' ? [IDEMPOTENCY_KEY] : []),
      ...conditions(endpoint),
    ],
    ...(endpoint.takesFile ? { requestBody: FILE } : {}),
    ...(body ? { requestBody: { required: true, content: json(bodySchema(endpoint)) } } : {}),
    responses: {
      [status]: { ...done(endpoint), ...headersOf(endpoint) },
      ...problems(endpoint),
      ...versionAnswers(endpoint),
      ...(refuses.length > 0 ? { '409': problem(`Refused: ${refuses.join(', ')}`) } : {}),
      default: problem('Any other problem'),
    },
  }
}

function done({ returns, streams, downloads, givesFile }: Endpoint): Json {
  if (givesFile) {
    const bytes = { schema: { type: 'string', format: 'binary' } }
    return { description: 'A file, as it is', content: { [givesFile]: bytes } }
  }
  if (downloads) {
    const file = { schema: { type: 'string' } }
    return { description: 'A file', content: { 'text/plain': file, 'text/markdown': file } }
  }
  const type = schema(returns, 'output')
  if (!streams) return { description: 'Done', content: json(type) }
  return {
    description: 'Line by line, each of them JSON as described here',
    content: { 'application/x-ndjson': { schema: type } },
  }
}

function problems({
  access,
  body,
  params,
  query,
  takesFile,
  maxBytes = 64 * 1024,
}: Endpoint): Json {
  return {
    ...(body || query
      ? { '400': problem('Not as described here; errors[] names the fields') }
      : {}),
    ...(access === 'anyone'
      ? {}
      : { '401': problem('No proof of who is calling, or a wrong one') }),
    ...(access === 'anyone' ? {} : { '403': problem('Not yours') }),
    ...(params ? { '404': problem('Not found') } : {}),
    ...(body || takesFile ? { '413': problem(`More than ${Math.floor(maxBytes / 1024)} KB`) } : {}),
  }
}

function problem(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function parameters(shape: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  return Object.entries(shape?.shape ?? {}).map(([name, type]) => {
    const { description, ...rest } = schema(type as z.ZodType, 'input')
    return {
      name,
      in: where,
      required: where === 'path',
      ...(description ? { description } : {}),
      schema: rest,
    }
  })
}

/** Where a header may say the version, the body need not. */
function bodySchema({ body, versioned }: Endpoint): Json {
  const { required, ...rest } = schema(body as z.ZodType, 'input')
  const needed = (required as string[] | undefined)?.filter(
    (name) => !(versioned && name === 'baseVersion'),
  )
  return needed?.length ? { ...rest, required: needed } : rest
}

function schema(type: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Json
  return rest
}

function json(of: Json): Json {
  return { 'application/json': { schema: of } }
}

/** As it is: no form around it. */
const FILE = { required: true, content: { 'application/octet-stream': {} } }

const IDEMPOTENCY_KEY = {
  name: 'idempotency-key',
  in: 'header',
  required: false,
  description:
    'Random, such as a UUID. The same key within ten minutes names the same conversation.',
  schema: { type: 'string', pattern: '^[\\w-]{22,128}$' },
}

/** Whoever may answer works with customers; the rest is for those who set things up. */
function tagOf(access: Access): string {
  return TAG[access] ?? (mayDo('agent', access as Right) ? 'Humans' : 'Operators')
}

function securityOf(access: Access): Json[] {
  return SECURITY[access] ?? [{ session: [] }]
}

const TAG: Partial<Record<Access, string>> = {
  anyone: 'Server',
  'publishable-key': 'Customers',
  customer: 'Customers',
  device: 'Customers',
  participant: 'Customers',
  writer: 'Customers',
  'access-key': 'Programs',
}

const SECURITY: Partial<Record<Access, Json[]>> = {
  anyone: [],
  'publishable-key': [{ publishableKey: [] }],
  customer: [{ conversationToken: [] }],
  device: [{ deviceToken: [] }],
  participant: [{ conversationToken: [] }, { session: [] }],
  writer: [{ conversationToken: [] }, { session: [] }],
  'access-key': [{ accessKey: [] }],
}
