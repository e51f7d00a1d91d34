// The two ways in which a call to Baton fails: it said no, or it said nothing.
import type { Problem } from '@baton/contract'

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly problem: Problem
  /** How long the server asks us to wait, or null. */
  readonly retryAfterSeconds: number | null

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail || problem.title)
    this.status = problem.status
    this.problem = problem
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Nothing came back, or something that is not an answer of Baton (a captive portal, a proxy's page). */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'

  constructor(route: string, cause: unknown) {
    super(`No answer to ${route}`, { cause })
  }
}

/** What the server says is wrong. An answer without words, such as a proxy's 502, gets ours. */
export async function problemOf(response: Response): Promise<Problem> {
  const { status, headers, statusText } = response
  const isJson = headers.get('content-type')?.includes('json')
  const problem: Partial<Problem> | null = isJson ? await response.json() : null
  const ours = {
    type: 'about:blank',
    title: statusText || `HTTP ${status}`,
    detail: '',
    code: status >= 500 ? ('unavailable' as const) : ('fault' as const),
    requestId: headers.get('x-request-id') ?? '',
  }
  return { ...ours, ...(problem?.code ? problem : {}), status }
}
