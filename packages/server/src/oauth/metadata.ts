// Where programs read how to come in: of what is guarded (RFC 9728), and of who lets in (RFC 8414).
import { type Places, SCOPES } from './asked.ts'

export const RESOURCE_PATH = '/mcp'
export const RESOURCE_METADATA = '/.well-known/oauth-protected-resource'
export const SERVER_METADATA = '/.well-known/oauth-authorization-server'

export const OAUTH = {
  authorize: '/oauth/authorize',
  token: '/oauth/token',
  register: '/oauth/register',
  revoke: '/oauth/revoke',
}

/** `publicUrl`, or how the request reached us where none is set. */
export function placesOf(url: string, publicUrl: string | undefined): Places {
  const issuer = new URL(publicUrl ?? url).origin
  return { issuer, resource: `${issuer}${RESOURCE_PATH}` }
}

export function resourceMetadata({ issuer, resource }: Places) {
  return {
    resource,
    resource_name: 'Baton',
    authorization_servers: [issuer],
    scopes_supported: SCOPES,
    bearer_methods_supported: ['header'],
  }
}

export function serverMetadata({ issuer }: Places) {
  return {
    issuer,
    authorization_endpoint: `${issuer}${OAUTH.authorize}`,
    token_endpoint: `${issuer}${OAUTH.token}`,
    registration_endpoint: `${issuer}${OAUTH.register}`,
    revocation_endpoint: `${issuer}${OAUTH.revoke}`,
    scopes_supported: SCOPES,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['none'],
    revocation_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  }
}

/** What is said beside a 401 of `/mcp`. */
export function challengeFor({ issuer }: Places, hasToken: boolean): string {
  return [
    'Bearer realm="Baton"',
    ...(hasToken ? ['error="invalid_token"'] : []),
    `resource_metadata="${issuer}${RESOURCE_METADATA}${RESOURCE_PATH}"`,
    `scope="${SCOPES.join(' ')}"`,
  ].join(', ')
}
