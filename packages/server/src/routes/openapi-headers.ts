// The headers of an endpoint, as the OpenAPI document tells them: versions, and what goes away.
import type { Endpoint } from '@baton/contract'

type Json = { [key: string]: unknown }

/** The headers by which a call may depend on a version. */
export function conditions({ versioned, method }: Endpoint): Json[] {
  if (!versioned) return []
  return [method === 'GET' ? IF_NONE_MATCH : IF_MATCH]
}

export function versionAnswers({ versioned, method }: Endpoint): Json {
  if (!versioned) return {}
  if (method === 'GET')
    return { '304': { description: 'As `if-none-match` names it; no body', headers: { ETag } } }
  const problem = { schema: { $ref: '#/components/schemas/Problem' } }
  return {
    '412': {
      description:
        'precondition-failed: `if-match` names another version; `version` is the one there is',
      content: { 'application/problem+json': problem },
    },
  }
}

export function headersOf({ versioned, deprecated }: Endpoint): Json {
  const headers = {
    ...(versioned ? { ETag } : {}),
    ...(deprecated ? { Deprecation, Sunset, Link } : {}),
  }
  return Object.keys(headers).length > 0 ? { headers } : {}
}

export function goingAwayNote({ deprecated }: Endpoint): Json {
  if (!deprecated) return {}
  const { since, sunset, instead } = deprecated
  const next = instead ? `Use \`${instead}\`.` : 'Nothing takes its place.'
  return {
    deprecated: true,
    description: `Deprecated since ${since}; may be gone from ${sunset} on. ${next}`,
  }
}

const text = { type: 'string' }

const ETag = {
  description: 'The version, and a digest of everything the answer says: `"7-…"`',
  schema: text,
}
const Deprecation = { description: 'Since when it is deprecated (RFC 9745)', schema: text }
const Sunset = { description: 'From when it may be gone (RFC 8594)', schema: text }
const Link = {
  description: '`deprecation`: how the API changes; `successor-version`: what to call instead',
  schema: text,
}

const IF_NONE_MATCH = {
  name: 'if-none-match',
  in: 'header',
  required: false,
  description: 'Tags of answers you have; 304 without a body when one of them still holds',
  schema: text,
}
const IF_MATCH = {
  name: 'if-match',
  in: 'header',
  required: false,
  description:
    'Instead of `baseVersion`: the ETag of what you changed, or its version in quotes, or `*` for whatever there is. 412 when it is another',
  schema: text,
}
