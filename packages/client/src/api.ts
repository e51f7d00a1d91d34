// One typed function for each endpoint of the contract. Carries no schema into the browser: types only.
import type {
  BodyInput,
  DeskEndpointName,
  Endpoint,
  EndpointName,
  endpoints,
  ParamsOf,
  QueryInput,
  ResultOf,
} from '@baton/contract'
import { ApiError, NetworkError, problemOf } from './errors.ts'

type Table = typeof endpoints

/** Paths of the contract once more, as values. One that has changed there does not compile here. */
export type Routes<Name extends EndpointName> = {
  [Each in Name]: `${Table[Each]['method']} ${Table[Each]['path']}`
}

/** What a call takes: exactly the parts its endpoint has. */
export type Call<E extends Endpoint> = ('params' extends keyof E
  ? { params: ParamsOf<E> }
  : unknown) &
  ('body' extends keyof E ? { body: BodyInput<E> } : unknown) &
  ('query' extends keyof E ? { query?: QueryInput<E> } : unknown)

export type CallOptions = {
  headers?: Record<string, string>
  /** Makes a POST that creates something safe to send again. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** Goes on when the page goes: for what must not be lost then, of at most 64 KB. */
  keepalive?: boolean
  /** For what takes longer than a call usually does, such as an upload. */
  timeoutMs?: number
  /** For what does not come at once, such as `readLines`: those who do not need it do not carry it. */
  read?(response: Response): Promise<unknown>
}

type Arguments<E extends Endpoint> =
  unknown extends Call<E>
    ? [call?: undefined, options?: CallOptions]
    : Record<never, never> extends Call<E>
      ? [call?: Call<E>, options?: CallOptions]
      : [call: Call<E>, options?: CallOptions]

/** Each throws `ApiError` when the server says no and `NetworkError` when nothing of use came back. */
export type Api<Name extends EndpointName = DeskEndpointName> = {
  [Each in Name]: (...of: Arguments<Table[Each]>) => Promise<ResultOf<Table[Each]>>
}

export type ApiOptions = {
  /** Where Baton answers, without a slash at the end; '' for the page's own origin. */
  baseUrl: string
  /** Asked before every call. */
  headers?: () => Record<string, string>
  fetch: typeof globalThis.fetch
  /** `omit` for a customer, who is known by a token; the desk is known by its cookie. */
  credentials?: RequestCredentials
  timeoutMs?: number
  /** Told what the developer of the page has to mend, such as that it is not on the list of allowed pages. */
  warn?: (words: string) => void
}

/** Only what is in `routes` can be called: a customer's page does not carry the paths of the desk. */
export function createApi<Name extends EndpointName>(
  routes: Routes<Name>,
  options: ApiOptions,
): Api<Name> {
  const calls = Object.entries<string>(routes).map(([name, way]) => [
    name,
    (call?: Parts, each?: CallOptions) => request(options, way, call ?? {}, each ?? {}),
  ])
  return Object.fromEntries(calls) as Api<Name>
}

type Parts = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

async function request(
  { baseUrl, headers, fetch, credentials = 'same-origin', timeoutMs = 20_000, warn }: ApiOptions,
  route: string,
  { params = {}, query = {}, body }: Parts,
  { signal, idempotencyKey, read, ...each }: CallOptions,
): Promise<unknown> {
  const [method, path = ''] = route.split(' ')
  const deadline = AbortSignal.timeout(each.timeoutMs ?? timeoutMs)
  const init = {
    method,
    credentials,
    ...(each.keepalive ? { keepalive: true } : {}),
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      ...headers?.(),
      ...each.headers,
    },
    signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  } as RequestInit
  try {
    const response = await fetch(baseUrl + fill(path, params) + search(query), init)
    if (response.ok) return await (read ? read(response) : response.json())
    const problem = await problemOf(response)
    if (problem.code === 'origin-not-allowed') warn?.(problem.detail)
    throw new ApiError(problem, retryAfter(response))
  } catch (error) {
    if (error instanceof ApiError || signal?.aborted) throw error
    throw new NetworkError(route, error)
  }
}

function fill(path: string, params: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

function search(query: Record<string, unknown>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return given[0] ? `?${new URLSearchParams(given as [string, string][])}` : ''
}

function retryAfter(response: Response): number | null {
  const seconds = Number.parseFloat(response.headers.get('retry-after') ?? '')
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
